import { type RuleContext, rule } from '../../../engine/rule';
import { type FileWrite, fileWrites, isWritingMode } from '../../../knowledge/programs/file-writes';
import { isLogPath, isStandardStream } from '../../../knowledge/streams';
import { isTemporaryPath } from '../../../knowledge/temporary';
import type { Value } from '../../../semantics/values';
import { pathOf } from '../../../semantics/words';

/** Folders and files of an app's own data. What a build, a generator or a person makes of the sources is none. */
const DATA =
  /(?:^|\/)(?:data|uploads?|storage|media|attachments?|avatars?|files|reports?|exports?|invoices?|orders?|db|state|public\/\w+)\/|\.(?:csv|xlsx?|pdf|db|sqlite3?|jsonl|ndjson|dat|png|jpe?g|zip)$/i;
/** What is made of the sources, or can be made again. */
const MADE = /(?:^|\/)(?:\.\w+|build|dist|out|cache|generated|compiled)\//i;
/** Tools that a person runs beside the app. */
const TOOL =
  /(?:^|\/)(?:install(?:er)?|build|commands?|cli|generators?|management|setup|migrate|codegen|i18n|locales?)(?:\/|[.-])/i;

/** Names of the folder that the app lies in, or that it was started in. */
const OWN_FOLDERS: ReadonlySet<string> = new Set([
  '__dirname',
  '__DIR__',
  'process.cwd',
  'BASE_DIR',
  'Rails.root',
]);
const JOINS: ReadonlySet<string> = new Set([
  'join',
  'resolve',
  'Join',
  'Combine',
  'get',
  'of',
  'Path',
  'Paths',
]);

export default rule<FileWrite>({
  id: 'processes/local-file-write',
  title: 'Data written to a local file',
  severity: 'hint',
  yieldsTo: [
    'processes/local-upload',
    'processes/fixed-temp-path',
    'processes/local-session',
    'logs/log-file',
    'concurrency/pid-file',
  ],
  kinds: ['app'],
  paths: { call: { except: TOOL } },
  apis: fileWrites,

  call({ call }, { path, mode }, context) {
    if (mode && !isWritingMode(context.constant(context.argument(call, mode.position, mode.keyword))))
      return undefined;
    const argument = call.args[path];
    const written = argument && writtenPath(argument, context);
    if (!argument || written === undefined || !DATA.test(written) || MADE.test(written)) return undefined;
    if (isLogPath(written) || isStandardStream(written) || isTemporaryPath(argument, context))
      return undefined;
    return {
      span: call.callee.span,
      message:
        'Data is written to the disk of one instance, where no other one finds it and the next deploy deletes it. Keep it in the database or in an object store.',
    };
  },
});

/** What is known of a path that lies in the app's own folder; undefined where something else chooses the place. */
function writtenPath(argument: Value, context: RuleContext): string | undefined {
  const known = context.constant(argument);
  if (known !== undefined) return /^(?:\/|[A-Za-z]:)/.test(known) ? undefined : known;
  const value = context.dereference(argument);
  if (context.environment(value)) return undefined;
  // `data/${id}.json`: the beginning says where it is.
  const [first] = value.kind === 'template' ? value.parts : [];
  if (typeof first === 'string' && /^[.\w]/.test(first)) return `${first}x`;
  // `path.join(__dirname, 'data', name)`
  if (value.kind !== 'call' || !JOINS.has(value.callee.name)) return undefined;
  const [root, ...rest] = value.args;
  if (!root || !isOwnFolder(root)) return undefined;
  const parts = [root, ...rest].map((part) => (part && context.constant(part)) ?? 'x');
  return parts.join('/');
}

/** `__dirname`, `process.cwd()`, `'data'`: a name of the app's own folder, or of one that lies in it. */
function isOwnFolder(root: Value): boolean {
  switch (root.kind) {
    case 'string':
      return /^\.?\w*$/.test(root.text);
    case 'name':
      return OWN_FOLDERS.has(root.path.join('.'));
    case 'call':
      return OWN_FOLDERS.has(pathOf(root));
    default:
      return false;
  }
}
