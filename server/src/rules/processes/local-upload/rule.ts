import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Severity } from '../../../knowledge/severity';
import { isTemporaryPath } from '../../../knowledge/temporary';
import { isOrHolds } from '../../../semantics/parts';
import type { Value } from '../../../semantics/values';
import { textOrSymbol } from '../../../semantics/words';
import type { Span } from '../../../text/span';
import { apis, type UploadApi } from './apis';
import { severityOfFolder, storesOnDisk } from './on-disk';
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

/** Django's default keeps files below this folder, unless the settings name another storage. */
function isLocalMedia(value: Value, context: RuleContext): boolean {
  if (isTemporaryPath(value, context) || isOrHolds(value, (part) => context.environment(part) !== undefined))
    return false;
  if (context.settings(STORAGES).length > 0) return false;
  return !DJANGO_STORAGES.some((name) => context.project.dependencies.has(name));
}
