import type { RuleContext } from '../../../engine/rule';
import type { FixContext } from '../../../fixes/fix-context';
import type { Snippet } from '../../../fixes/idioms';
import { deployValue } from '../../../knowledge/programs/deploy-values';
import type { Severity } from '../../../knowledge/severity';
import type { Value } from '../../../semantics/values';

/** A setting of a framework that each deploy should set for itself. */
export interface KnownSetting {
  /** Paths of the files in which the framework reads it. */
  readonly file: RegExp;
  readonly is: (value: Value, context: RuleContext, path: readonly string[]) => boolean;
  readonly why: string;
  readonly variable: string;
  /** What `.env.example` says. */
  readonly value: string;
  /** The whole assignment is marked, as its value alone says little. */
  readonly whole?: true;
  readonly severity?: Severity;
  /** An expression in place of the value. */
  readonly asText?: (variable: string, context: FixContext, at: number) => Snippet | undefined;
}

const DJANGO = /(?:^|\/)(?:settings|settings\/[\w-]+|[\w-]+_settings|settings_[\w-]+)\.py$/;
const FLASK = /\.py$/;
const LARAVEL_DATABASE = /(?:^|\/)config\/database\.php$/;
const LARAVEL_APP = /(?:^|\/)config\/app\.php$/;

const isTrue = (value: Value) =>
  (value.kind === 'scalar' && value.value === true) ||
  (value.kind === 'name' && value.path.join('.') === 'True');

/** A host that is not this machine: that one has a rule of its own. */
const isRemote = (value: Value, key: string) => {
  const found = value.kind === 'string' ? deployValue(key, value.text) : undefined;
  return found !== undefined && !found.loopback;
};

const required: KnownSetting['asText'] = (variable, context, at) =>
  context.idioms?.requiredVariable(variable, context, at);

/** `os.environ.get("DEBUG", "") == "1"` */
const pythonFlag: KnownSetting['asText'] = (variable, context) => {
  const quote = (text: string) => context.idioms?.quote(text, context) ?? "''";
  const read = context.idioms?.optionalVariable(variable, quote(''), context);
  return read && { code: `${read.code} == ${quote('1')}`, edits: read.edits };
};

/** `os.environ["ALLOWED_HOSTS"].split(",")` */
const pythonList: KnownSetting['asText'] = (variable, context, at) => {
  const read = context.idioms?.requiredVariable(variable, context, at);
  const comma = context.idioms?.quote(',', context) ?? "','";
  return read && { code: `${read.code}.split(${comma})`, edits: read.edits };
};

/** `(bool) env('APP_DEBUG', false)` */
const laravelFlag: KnownSetting['asText'] = (variable) => ({
  code: `(bool) env('${variable}', false)`,
  edits: [],
});
const laravelText: KnownSetting['asText'] = (variable) => ({ code: `env('${variable}')`, edits: [] });

/** By the last name of what is set. */
export const settings: Readonly<Record<string, readonly KnownSetting[]>> = {
  // https://docs.djangoproject.com/en/stable/ref/settings/
  DEBUG: [
    {
      file: DJANGO,
      is: (value, _context, path) => path.length === 1 && isTrue(value),
      why: 'Debug mode is on in every deploy: each error page shows settings and source to whoever causes one.',
      variable: 'DEBUG',
      value: '',
      whole: true,
      asText: pythonFlag,
    },
    {
      file: FLASK,
      is: (value, _context, path) => path.length >= 3 && path.at(-2) === 'config' && isTrue(value),
      why: 'Debug mode is on in every deploy: an error opens a console that runs code for whoever causes one.',
      variable: 'FLASK_DEBUG',
      value: '',
      whole: true,
      asText: pythonFlag,
    },
  ],
  ALLOWED_HOSTS: [
    {
      file: DJANGO,
      is: (value, context) =>
        value.kind === 'list' && value.items.some((item) => context.constant(item) === '*'),
      why: 'Every host name is accepted in every deploy, so a forged `Host` header ends up in links that the app sends.',
      variable: 'ALLOWED_HOSTS',
      value: '',
      asText: pythonList,
    },
    {
      file: DJANGO,
      is: (value, context) =>
        value.kind === 'list' &&
        value.items.some((item) => /^\.?[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(context.constant(item) ?? '')) &&
        !value.items.every((item) => /^(?:127\.|0\.0\.|localhost)/.test(context.constant(item) ?? '')),
      why: 'The names under which this app answers differ from deploy to deploy.',
      variable: 'ALLOWED_HOSTS',
      value: '',
      severity: 'information',
      asText: pythonList,
    },
  ],
  HOST: [
    {
      file: DJANGO,
      is: (value) => isRemote(value, 'HOST'),
      why: 'Every deploy talks to this one database.',
      variable: 'DB_HOST',
      value: '',
      asText: required,
    },
  ],
  EMAIL_HOST: [
    {
      file: DJANGO,
      is: (value) => isRemote(value, 'HOST'),
      why: 'Every deploy sends its mail through this one server.',
      variable: 'EMAIL_HOST',
      value: '',
      asText: required,
    },
  ],
  // https://flask.palletsprojects.com/en/stable/config/#DEBUG
  debug: [
    {
      file: FLASK,
      is: (value, context, path) =>
        path.length === 2 &&
        isTrue(value) &&
        context.resolve({ kind: 'name', path: path.slice(0, 1), span: value.span }).includes('flask.Flask'),
      why: 'Debug mode is on in every deploy: an error opens a console that runs code for whoever causes one.',
      variable: 'FLASK_DEBUG',
      value: '',
      whole: true,
      asText: pythonFlag,
    },
    {
      file: LARAVEL_APP,
      is: isTrue,
      why: 'Debug mode is on in every deploy: each error page shows variables and source.',
      variable: 'APP_DEBUG',
      value: 'false',
      whole: true,
      asText: laravelFlag,
    },
  ],
  // https://laravel.com/docs/configuration#environment-configuration
  url: [
    {
      file: LARAVEL_APP,
      // Deeper in the file, it is the address of something else.
      is: (value, context) =>
        isRemote(value, 'url') &&
        [...context.around(value)].filter(({ kind }) => kind === 'object').length === 1,
      why: 'The address of this app differs from deploy to deploy.',
      variable: 'APP_URL',
      value: '',
      asText: laravelText,
    },
  ],
  host: [
    {
      file: LARAVEL_DATABASE,
      is: (value) => isRemote(value, 'host'),
      why: 'Every deploy talks to this one database.',
      variable: 'DB_HOST',
      value: '',
      asText: laravelText,
    },
  ],
  // https://guides.rubyonrails.org/configuring.html#config-consider-all-requests-local
  consider_all_requests_local: [
    {
      file: /(?:^|\/)config\/(?:application|environments\/(?:production|staging))\.rb$/,
      is: isTrue,
      why: 'Each error page shows source and variables to whoever causes one.',
      variable: 'SHOW_ERRORS',
      value: '',
      whole: true,
    },
  ],
};

/** https://docs.spring.io/spring-boot/appendix/application-properties/ */
export function springSetting(key: string): 'place' | 'user' | 'profile' | undefined {
  if (key === 'spring.profiles.active') return 'profile';
  if (!/^spring\./.test(key)) return undefined;
  if (
    /\.(?:datasource|rabbitmq|mail|(?:data\.)?(?:redis|mongodb))(?:\.[\w-]+)*\.(?:username|user)$/.test(key)
  )
    return 'user';
  return /^spring\.(?:datasource|(?:data\.)?(?:redis|mongodb|elasticsearch|cassandra)|rabbitmq|kafka|mail|elasticsearch|ldap|r2dbc|liquibase|flyway|cloud\.(?:consul|nacos|vault|zookeeper))(?:\.[\w[\]-]+)*\.(?:url|uri|uris|urls|host|hosts|addresses|bootstrap-servers|server-addr|nodes|contact-points)$/.test(
    key,
  )
    ? 'place'
    : undefined;
}
