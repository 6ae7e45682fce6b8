import type { ScanHit } from '../../../engine/rule';

export interface ResourceKind {
  /** The subject of the message. */
  readonly said: string;
  readonly variable: string;
}

/**
 * Identifiers that name an account or one of its resources. Policies that AWS manages have no account in them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const KINDS: readonly (ResourceKind & { readonly sign: string; readonly pattern: RegExp })[] = [
  {
    said: 'This ARN',
    variable: 'RESOURCE_ARN',
    sign: 'arn:aws',
    pattern: /\barn:aws[\w-]*:[a-z\d-]+:[a-z\d-]*:\d{12}:[\w/:.*+=@-]+/g,
  },
  {
    said: 'The address of this queue',
    variable: 'QUEUE_URL',
    sign: '.amazonaws.com/',
    pattern: /\bhttps:\/\/(?:sqs\.[a-z\d-]+|[a-z\d-]+\.queue)\.amazonaws\.com\/\d{12}\/[\w.-]+/g,
  },
  {
    said: 'The address of this bucket',
    variable: 'BUCKET_URL',
    sign: 'amazonaws.com',
    pattern: /\bhttps:\/\/[a-z\d.-]{1,100}\.s3[.-][a-z\d.-]{0,40}amazonaws\.com[^\s"'`<>]*/g,
  },
  {
    said: 'The address of this database',
    variable: 'DB_HOST',
    sign: '.rds.amazonaws.com',
    pattern: /\b[a-z\d-]{1,63}\.[a-z\d-]{1,63}\.[a-z\d-]{1,30}\.rds\.amazonaws\.com\b/g,
  },
  {
    said: 'The address of this key vault',
    variable: 'KEY_VAULT_URL',
    sign: '.vault.azure.net',
    pattern: /\bhttps:\/\/[\w-]+\.vault\.azure\.net\b\/?/g,
  },
  {
    said: 'The address of this storage account',
    variable: 'STORAGE_URL',
    sign: '.core.windows.net',
    pattern: /\bhttps:\/\/[a-z\d]{3,24}\.(?:blob|queue|table|file)\.core\.windows\.net\b[^\s"'`<>]*/g,
  },
];
/** Account numbers of manuals. */
const SAMPLE = /123456789012|111122223333|000000000000|123456789|your|example|accountname|<|\{/i;

export function resourcesIn(text: string, from: number, to: number): readonly ScanHit<ResourceKind>[] {
  const part = text.slice(from, to);
  const kinds = KINDS.filter(({ sign }) => part.includes(sign));
  return kinds.flatMap(({ said, variable, pattern }) =>
    [...part.matchAll(pattern)]
      .filter(([whole]) => !SAMPLE.test(whole))
      .map(({ index, 0: whole }) => ({
        start: from + index,
        end: from + index + whole.length,
        detail: { said, variable },
      })),
  );
}
