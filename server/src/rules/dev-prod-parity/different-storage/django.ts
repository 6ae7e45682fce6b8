import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { deploysAt, isChosenByDeploy, isForTests } from '../../../knowledge/deploys';
import type { SaidSetting } from '../../../project/digest';
import { besideInSettings, inSameFile } from '../../../project/elsewhere';
import type { BindingFact } from '../../../semantics/facts';
import { report } from './report';

const DJANGO_MAIL = /^django\.core\.mail\.backends\.(?:console|filebased|locmem|dummy)\.EmailBackend$/;
const DJANGO_FILES = 'django.core.files.storage.FileSystemStorage';
const DJANGO_FILES_SERVICE = /^storages\.backends\.(?:s3|s3boto3|gcloud|azure_storage|dropbox)\.\w+$/;
/** By the setting of Django, those that say something of the same. */
const DJANGO_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  EMAIL_BACKEND: ['EMAIL_BACKEND', 'EMAIL_HOST'],
  DEFAULT_FILE_STORAGE: ['DEFAULT_FILE_STORAGE', 'BACKEND'],
  BACKEND: ['DEFAULT_FILE_STORAGE', 'BACKEND'],
};

/** A mail that is only printed, or a file that stays on the disk, beside a service in another branch or module. */
export function django({ name, value }: BindingFact, context: RuleContext): Report | undefined {
  const names = DJANGO_SETTINGS[name];
  const backend =
    value && (context.constant(value) ?? context.constant(context.environment(value)?.fallback));
  if (!names || !value || backend === undefined || isForTests(value.span, context)) return undefined;
  const own = isChosenByDeploy(value.span, context) ? inSameFile(context, names) : [];
  const said = [...own, ...besideInSettings(context, names)];
  if (name === 'EMAIL_BACKEND')
    return DJANGO_MAIL.test(backend) && said.some(isMailService)
      ? report(value.span, 'a stand-in', undefined, true)
      : undefined;
  if (backend === DJANGO_FILES && said.some(({ text = '' }) => DJANGO_FILES_SERVICE.test(text)))
    return report(value.span, 'the local disk', undefined, false);
  // The service alone, where it is not development: there, Django's own storage is left.
  const isOnlyChosen =
    DJANGO_FILES_SERVICE.test(backend) &&
    own.length > 0 &&
    !deploysAt(value.span, context).has('development') &&
    !own.some(({ text }) => text === DJANGO_FILES);
  return isOnlyChosen ? report(value.span, 'the local disk', undefined, false) : undefined;
}

function isMailService({ path, text }: SaidSetting): boolean {
  return path.at(-1) === 'EMAIL_HOST' || text === undefined || !DJANGO_MAIL.test(text);
}
