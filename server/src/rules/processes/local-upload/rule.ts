import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Severity } from '../../../knowledge/severity';
import { isTemporaryPath } from '../../../knowledge/temporary';
import type { CallFact } from '../../../semantics/facts';
import { isOrHolds } from '../../../semantics/parts';
import type { Value } from '../../../semantics/values';
import { textOrSymbol } from '../../../semantics/words';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
import { apis, fileStreams, type UploadApi } from './apis';
import { isOnTheWay } from './on-the-way';

/** Packages with which Django keeps files in an object store: https://django-storages.readthedocs.io/ */
const DJANGO_STORAGES = [
  'django-storages',
  'django-storages-redux',
  'django-s3-storage',
  'django-minio-storage',
];

/** Settings of Django that name another storage. */
const STORAGES = ['DEFAULT_FILE_STORAGE', 'STORAGES'];

export default rule<UploadApi>({
  id: 'processes/local-upload',
  title: 'Upload kept on the local disk',
  severity: 'warning',
  kinds: ['app'],
  yieldsTo: ['dev-prod-parity/different-storage'],
  apis,
  appSettings: { python: STORAGES },

  call(fact, api, context) {
    if (!storesOnDisk(fact, api, context) || isOnTheWay(context)) return undefined;
    return report(fact.call.callee.span, api.severity ?? severityOfFolder(fact, api, context));
  },

  names: (name) =>
    ['MEDIA_ROOT', 'DEFAULT_FILE_STORAGE', 'active_storage', 'service', 'default'].includes(name),
  bindingWords: ['MEDIA_ROOT', 'DEFAULT_FILE_STORAGE', 'active_storage.service', "'default'"],
  binding({ name, path, value, form, nameSpan }, context) {
    if (!value || form === 'comparison') return undefined;
    const written = textOrSymbol(value, context);
    switch (name) {
      case 'DEFAULT_FILE_STORAGE':
        return /\bFileSystemStorage$/.test(written ?? '') ? report(value.span) : undefined;
      case 'MEDIA_ROOT':
        return isLocalMedia(value, context) ? report(nameSpan, 'information') : undefined;
      case 'service':
        // https://guides.rubyonrails.org/active_storage_overview.html; Rails writes the line, used or not.
        return path.includes('active_storage') &&
          written === 'local' &&
          /environments\/(?:production|staging)\.rb$/.test(context.document.path)
          ? report(value.span, 'information')
          : undefined;
      default:
        // https://laravel.com/docs/filesystem#configuration
        return /(?:^|\/)config\/filesystems\.php$/.test(context.document.path) && isLocalDisk(written)
          ? report(value.span)
          : undefined;
    }
  },

  entry({ key, value, content, dialect }, context) {
    if (!/^FILESYSTEM_(?:DISK|DRIVER)$/.test(key) || !isLocalDisk(String(value))) return undefined;
    const isSure = dialect !== 'compose' && !/(?:^|\/)\.env$/.test(context.document.path);
    return report(content, isSure || /prod|stag/i.test(context.document.path) ? undefined : 'information');
  },
});

function report(span: Span, severity?: Severity): Report {
  return {
    span,
    ...(severity ? { severity } : {}),
    message:
      'What users upload is kept on the disk of one instance: the next deploy deletes it, and other instances answer “not found”. Put it into an object store, such as S3.',
  };
}

function isLocalDisk(disk: string | undefined): boolean {
  return disk === 'local' || disk === 'public';
}

function storesOnDisk({ call }: CallFact, api: UploadApi, context: RuleContext): boolean {
  const [argument] = call.args;
  if (api.inside && !standsIn(api.inside, call.span, context)) return false;
  if (api.given && !api.given.includes(textOrSymbol(argument, context) ?? '')) return false;
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

/** Whether a place stands in a class that extends one of some. */
function standsIn(classes: readonly string[], span: Span, context: RuleContext): boolean {
  return context
    .regionsAt(span)
    .some(({ bases }) => bases.some((base) => context.resolve(base).some((type) => classes.includes(type))));
}

/** Django's default keeps files below this folder, unless the settings name another storage. */
function isLocalMedia(value: Value, context: RuleContext): boolean {
  if (isTemporaryPath(value, context) || isOrHolds(value, (part) => context.environment(part) !== undefined))
    return false;
  if (context.settings(STORAGES).length > 0) return false;
  return !DJANGO_STORAGES.some((name) => context.project.dependencies.has(name));
}
