import type { Report, Severity } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { isTemporaryPath } from '../../../knowledge/temporary';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
import { apis, fileStreams, ON_THE_WAY, type UploadApi } from './apis';

/** Packages with which Django keeps files in an object store: https://django-storages.readthedocs.io/ */
const DJANGO_STORAGES = [
  'django-storages',
  'django-storages-redux',
  'django-s3-storage',
  'django-minio-storage',
];

export default rule<UploadApi>({
  id: 'processes/local-upload',
  title: 'Upload kept on the local disk',
  severity: 'warning',
  yieldsTo: ['dev-prod-parity/different-storage'],
  apis,

  call(fact, api, context) {
    if (!storesOnDisk(fact, api, context) || ON_THE_WAY.test(context.text)) return undefined;
    return report(fact.call.callee.span, context, api.severity ?? severityOfFolder(fact, api, context));
  },

  names: (name) => /^(?:MEDIA_ROOT|DEFAULT_FILE_STORAGE|active_storage|service|default)$/.test(name),
  bindingWords: ['MEDIA_ROOT', 'DEFAULT_FILE_STORAGE', 'active_storage.service', "'default'"],
  binding({ name, path, value, form, nameSpan }, context) {
    if (!value || form === 'comparison') return undefined;
    const written = wordOf(value, context);
    switch (name) {
      case 'DEFAULT_FILE_STORAGE':
        return /\bFileSystemStorage$/.test(written ?? '') ? report(value.span, context) : undefined;
      case 'MEDIA_ROOT':
        return isLocalMedia(value, context) ? report(nameSpan, context, 'information') : undefined;
      case 'service':
        // https://guides.rubyonrails.org/active_storage_overview.html; Rails writes the line, used or not.
        return path.includes('active_storage') &&
          written === 'local' &&
          /environments\/(?:production|staging)\.rb$/.test(context.document.path)
          ? report(value.span, context, 'information')
          : undefined;
      default:
        // https://laravel.com/docs/filesystem#configuration
        return /(?:^|\/)config\/filesystems\.php$/.test(context.document.path) && isLocalDisk(written)
          ? report(value.span, context)
          : undefined;
    }
  },

  entry({ key, value, content, dialect }, context) {
    if (!/^FILESYSTEM_(?:DISK|DRIVER)$/.test(key) || !isLocalDisk(String(value))) return undefined;
    const isSure = dialect !== 'compose' && !/(?:^|\/)\.env$/.test(context.document.path);
    return report(
      content,
      context,
      isSure || /prod|stag/i.test(context.document.path) ? undefined : 'information',
    );
  },
});

function report(span: Span, { project }: RuleContext, severity?: Severity): Report | undefined {
  if (project.kind !== 'app') return undefined;
  return {
    span,
    ...(severity ? { severity } : {}),
    message:
      'What users upload is kept on the disk of one instance: the next deploy deletes it, and other instances answer “not found”. Put it into an object store, such as S3.',
  };
}

/** A string, or what Ruby writes as a symbol. */
function wordOf(value: Value, context: RuleContext): string | undefined {
  return context.constant(value) ?? /^:(\w+)$/.exec(context.slice(value.span))?.[1];
}

function isLocalDisk(disk: string | undefined): boolean {
  return disk === 'local' || disk === 'public';
}

function storesOnDisk({ call }: CallFact, api: UploadApi, context: RuleContext): boolean {
  const [argument] = call.args;
  if (api.beside && !api.beside.test(context.text)) return false;
  if (api.given && !(argument && api.given.includes(wordOf(argument, context) ?? ''))) return false;
  if (api.stream && !(argument && opensFile(argument, context))) return false;
  if (api.from && !(argument && comesFrom(argument, api.from, context))) return false;
  const path =
    api.option === undefined
      ? api.path === undefined
        ? undefined
        : call.args[api.path]
      : optionsOf(call).find(({ name }) => name === api.option)?.value;
  if (api.option !== undefined && !path) return false;
  return !path || !isElsewhere(path, context);
}

/** A folder that some configuration names may be anywhere. */
function severityOfFolder({ call }: CallFact, { option }: UploadApi, context: RuleContext) {
  const folder = option && optionsOf(call).find(({ name }) => name === option)?.value;
  return folder && context.constant(folder) === undefined ? ('information' as const) : undefined;
}

/** A place for temporary files, or one that a deploy chooses, which can be a shared volume. */
function isElsewhere(path: Value, context: RuleContext): boolean {
  return isTemporaryPath(path, context) || context.environment(path) !== undefined;
}

function opensFile(stream: Value, context: RuleContext): boolean {
  const opened = context.dereference(stream);
  return (
    opened.kind === 'call' &&
    context.callee(opened).some((name) => fileStreams.has(name)) &&
    !opened.args.some((path) => isTemporaryPath(path, context))
  );
}

function comesFrom(argument: Value, calls: readonly string[], context: RuleContext): boolean {
  const made = context.dereference(argument);
  return made.kind === 'call' && context.callee(made).some((name) => calls.includes(name));
}

/** Django's default keeps files below this folder, unless the settings name another storage. */
function isLocalMedia(value: Value, context: RuleContext): boolean {
  if (isElsewhere(value, context) || /environ|getenv|env\(|config\(/.test(context.slice(value.span)))
    return false;
  if (/(?:DEFAULT_FILE_STORAGE|STORAGES)\b|storages?\.backends|S3/.test(context.text)) return false;
  return !DJANGO_STORAGES.some((name) => context.project.dependencies.has(name));
}
