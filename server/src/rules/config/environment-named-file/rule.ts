import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import { moveToEnvironment, replaceByPlaceholder } from '../../../fixes/environment';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { fixedVariable, freeVariable } from '../../../fixes/free-variable';
import { variableName } from '../../../fixes/variable-name';
import { deployValue, isAccount, isDeployKey } from '../../../knowledge/programs/deploy-values';
import type { BindingFact, EntryFact } from '../../../semantics/facts';

/** Deploys that people name files after. */
const DEPLOYS = 'prod|production|live|stag(?:e|ing)|stg|uat|qa|pre-?prod|demo|sandbox|dev|development';
/** Files of frameworks that load them by the name of the deploy. The pattern's last group is that name. */
const FILES: readonly RegExp[] = [
  // https://docs.spring.io/spring-boot/reference/features/profiles.html
  new RegExp(`(?:^|/)(?:application|bootstrap)-(${DEPLOYS})\\.(?:ya?ml|properties)$`, 'i'),
  // https://learn.microsoft.com/aspnet/core/fundamentals/configuration/#default-application-configuration-sources
  new RegExp(`(?:^|/)appsettings\\.(${DEPLOYS})\\.json$`, 'i'),
  // https://github.com/node-config/node-config/wiki/Configuration-Files, Rails, Symfony, Angular, Django
  new RegExp(
    `(?:^|/)config/(?:environments/|env/)?(${DEPLOYS})\\.(?:[cm]?[jt]s|json5?|ya?ml|toml|rb|py|php)$`,
    'i',
  ),
  new RegExp(`(?:^|/)config/packages/(${DEPLOYS})/[^/]+\\.ya?ml$`, 'i'),
  new RegExp(`(?:^|/)settings[/_](${DEPLOYS})\\.py$`, 'i'),
  new RegExp(`(?:^|/)environments?\\.(${DEPLOYS})\\.[jt]s$`, 'i'),
];
const NAMED = new RegExp(FILES.map(({ source }) => source).join('|'), 'i');
/** What describes a deploy from outside: there such a file is in its place. */
const DEPLOY_SIDE = /(?:^|\/)(?:helm|charts?|kustomize|overlays|k8s|kubernetes|ansible|terraform|infra)\//i;
/** Above a user's name: that of a backing service, not of a person. */
const SERVICE = /datasource|database|^db$|redis|rabbit|mongo|mail|smtp|kafka|elastic/i;

export default rule({
  id: 'config/environment-named-file',
  title: 'Deploy values in a file named after a deploy',
  severity: 'information',
  roles: ['app', 'dev-only'],
  paths: { every: { only: NAMED, except: DEPLOY_SIDE } },
  yieldsTo: [
    'config/credentials-in-url',
    'config/hardcoded-secret',
    'backing-services/hardcoded-handle',
    'backing-services/local-service',
  ],

  entry(fact, context) {
    const deploy = deployOf(context.document.path);
    if (deploy === undefined || typeof fact.value !== 'string') return undefined;
    if (!differs(fact.key, fact.value, fact.path)) return undefined;
    const { value } = fact;
    return report(fact.key, deploy, fact.content, (site) => placeholders(fact, value, site));
  },

  names: (name) => isDeployKey(name),
  binding(fact, context) {
    const deploy = deployOf(context.document.path);
    const text = deploy === undefined ? undefined : context.constant(fact.value);
    if (deploy === undefined || text === undefined || fact.value?.kind !== 'string') return undefined;
    if (fact.form === 'comparison' || !differs(fact.name, text, fact.path)) return undefined;
    const { span } = fact.value;
    return report(fact.name, deploy, span, (site) => inCode(fact, text, site));
  },
});

/** The deploy that a file is named after, in lower case. */
function deployOf(path: string): string | undefined {
  for (const pattern of FILES) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  return undefined;
}

function differs(key: string, value: string, path: readonly string[]): boolean {
  const found = deployValue(key, value);
  // A service on the same machine is another matter, and has a rule of its own.
  if (found) return !found.loopback;
  return isAccount(key, value) && path.slice(0, -1).some((part) => SERVICE.test(part));
}

function report(
  key: string,
  deploy: string,
  span: Report['span'],
  fixes: (site: FixContext) => readonly Fix[],
): Report {
  return {
    span,
    ...(/^dev/.test(deploy) ? { severity: 'hint' as const } : {}),
    message: `\`${key}\` for the deploy "${deploy}" is part of the code: to change it, or to add another deploy, you have to build again. Read it from the environment.`,
    fixes,
  };
}

function placeholders(fact: EntryFact, value: string, site: FixContext): readonly Fix[] {
  const place = fact.content;
  // Spring itself takes `SPRING_DATASOURCE_URL` for `spring.datasource.url`.
  const relaxed = fact.path.join('_').replace(/-/g, '').replace(/\W+/g, '_').toUpperCase();
  if (fact.dialect === 'spring')
    return replaceByPlaceholder(place, fixedVariable(site, relaxed), value, (it) => `\${${it}}`);
  if (!/(?:^|\/)config\/packages\//.test(site.document.path)) return [];
  // https://symfony.com/doc/current/configuration/env_var_processors.html
  const name = variableName(fact.path, site.document.path);
  const variable = freeVariable(site, { name, value });
  return replaceByPlaceholder(fact.valueSpan, variable, value, (it) => `'%env(${it})%'`);
}

function inCode(fact: BindingFact, value: string, site: FixContext): readonly Fix[] {
  // What a browser runs has no environment.
  if (/(?:^|\/)environments?\.\w+\.[jt]s$/.test(site.document.path)) return [];
  const name = variableName(fact.path, site.document.path);
  return fact.value ? moveToEnvironment(site, fact.value.span, name, value) : [];
}
