import type { Report, Severity } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { deployChecks as apis, type DeployCheck } from '../../../knowledge/deploy-checks';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { Span } from '../../../text/span';
import { isFrontEnd } from './front-end';

/** Variables that hold the name of a deploy. */
const NAME_OF_DEPLOY =
  /^(?:(?:[A-Z\d]+_){0,3}ENV(?:IRONMENT)?|(?:APP_|DEPLOY_|DEPLOYMENT_)?STAGE|WP_ENVIRONMENT_TYPE)$/;
/** Names in code that hold it, as settings or as what was read above. */
const LOCAL = /^(?:\w*_?env|\w*environment|stage|\w*Env|ENV)$/;
/** Names of deploys; a test run is none. */
const DEPLOY = /^(?:prod|production|live|stag(?:e|ing)|stg|uat|qa|pre-?prod|dev|development|local)$/i;
/** Where frameworks want the difference to be. */
const CONFIGURATION = /(?:^|\/)(?:config|settings)\/|(?:^|\/)(?:[\w-]*\.)?(?:config|settings)(?:\.\w+)+$/i;
/** Objects that hold the settings of an app. */
const SETTINGS = /^(?:settings|config|conf|cfg|app_?config|configuration|Rails)$/i;
/** What compares a call's result with a text, behind it and before it. */
const BEHIND = /^[ \t)]{0,8}(?:\.\w+\(\)[ \t]{0,4}){0,2}[!=]==?[ \t]{0,4}["'](\w+)["']/;
const CALLED =
  /^[ \t)]{0,8}(?:\.\w+\(\)[ \t]{0,4}){0,2}(?:(?:not )?in [[({]|\.(?:equals|equalsIgnoreCase|eq)\()[ \t]{0,4}["'](\w+)["'](?:[^\n"'(]{0,2}["']\w+["']){0,4}[\])}]?/;
const BEFORE = /["'](\w+)["'](?:[ \t]{0,4}[!=]==?[ \t]{0,4}|\.equals(?:IgnoreCase)?\()$/;
/** https://docs.spring.io/spring-framework/reference/core/beans/environment.html#beans-definition-profiles-java */
const PROFILE = /@Profile\([ \t]*(?:value[ \t]*=[ \t]*)?\{?[ \t]*"!?([\w-]+)"[^)\n]{0,120}\)/g;

export default rule<DeployCheck, string>({
  id: 'config/environment-branch',
  title: 'Branch on the name of the deploy',
  severity: 'information',
  apis,

  call(fact, api, context) {
    const deploy = api.deploy ?? firstDeploy(fact, context);
    if (deploy === undefined || !isRelevant(context)) return undefined;
    return report(fact.call.span, deploy, api.severity);
  },

  names: (name) => NAME_OF_DEPLOY.test(name) || LOCAL.test(name),
  binding(fact, context) {
    const { form, value, path, nameSpan } = fact;
    if (form !== 'comparison' || value?.kind !== 'string' || !DEPLOY.test(value.text)) return undefined;
    const compared = { kind: 'name', path, span: nameSpan } as const;
    if (!holdsDeploy(fact.name, compared, context) || !isRelevant(context)) return undefined;
    return report(fact.span, value.text);
  },

  // A call that reads the variable and is compared at once: of those not every language tells a name.
  reads(read, value, context) {
    if (value.kind !== 'call' || !NAME_OF_DEPLOY.test(read.name)) return undefined;
    const { start, end } = value.span;
    const behind =
      CALLED.exec(context.text.slice(end, end + 120)) ?? BEHIND.exec(context.text.slice(end, end + 120));
    const before = behind ? null : BEFORE.exec(context.text.slice(Math.max(0, start - 60), start));
    const deploy = behind?.[1] ?? before?.[1];
    if (deploy === undefined || !DEPLOY.test(deploy) || !isRelevant(context)) return undefined;
    const closes = before && context.text[end] === ')' && before[0].endsWith('(') ? 1 : 0;
    return report(Span.at(start - (before?.[0].length ?? 0), end + (behind?.[0].length ?? closes)), deploy);
  },

  scan(text, from, to) {
    const part = text.slice(from, to);
    if (!part.includes('@Profile(')) return [];
    return [...part.matchAll(PROFILE)]
      .filter(({ 1: profile }) => profile !== undefined && DEPLOY.test(profile))
      .map(({ index, 0: whole, 1: profile = '' }) => ({
        start: from + index,
        end: from + index + whole.length,
        detail: profile,
      }));
  },
  match(fact, context) {
    if (!/^(?:java|kotlin)$/.test(context.document.language) || !isRelevant(context)) return undefined;
    const isOfSpring = context.imports.some(({ target }) =>
      target.startsWith('org.springframework.context.annotation'),
    );
    if (!isOfSpring || context.literalAt(fact.span.start).where === 'comment') return undefined;
    return report(fact.span, fact.detail);
  },
});

function holdsDeploy(name: string, value: Value & { readonly kind: 'name' }, context: RuleContext): boolean {
  const read = context.environment(value);
  if (read) return NAME_OF_DEPLOY.test(read.name);
  const owner = value.path.at(-2);
  return owner !== undefined && SETTINGS.test(owner) && (NAME_OF_DEPLOY.test(name) || LOCAL.test(name));
}

function firstDeploy({ call }: CallFact, context: RuleContext): string | undefined {
  const texts = call.args.flatMap((argument) => {
    const value = context.dereference(argument);
    if (value.kind === 'list') return value.items.map((item) => context.constant(item));
    // `Profiles.of("prod")`
    if (value.kind === 'call') return value.args.map((item) => context.constant(item));
    return [context.constant(value)];
  });
  return texts.find((text) => text !== undefined && DEPLOY.test(text.replace(/^!/, '')));
}

function isRelevant(context: RuleContext): boolean {
  return context.project.kind === 'app' && !CONFIGURATION.test(context.document.path) && !isFrontEnd(context);
}

function report(span: Span, deploy: string, severity?: Severity): Report {
  return {
    span,
    ...(severity ? { severity } : {}),
    message: `The code asks whether this deploy is "${deploy}". Every new deploy then needs a change of code; give what differs here a variable of its own, such as \`SEND_MAIL=true\`.`,
  };
}
