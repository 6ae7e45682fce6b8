import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { deployChecks as apis, type DeployCheck } from '../../../knowledge/deploy-checks';
import { deployOf, isDeployVariable } from '../../../knowledge/deploys';
import type { Severity } from '../../../knowledge/severity';
import type { CallValue, Value } from '../../../semantics/values';
import type { Span } from '../../../text/span';
import { isFrontEnd } from './front-end';

/** Names in code that hold it, as settings or as what was read above. */
const LOCAL = /^(?:\w*_?env|\w*environment|stage|\w*Env|ENV)$/;
/** Where frameworks want the difference to be. */
const CONFIGURATION = /(?:^|\/)(?:config|settings)\/|(?:^|\/)(?:[\w-]*\.)?(?:config|settings)(?:\.\w+)+$/i;
/** Objects that hold the settings of an app. */
const SETTINGS = /^(?:settings|config|conf|cfg|app_?config|configuration|Rails)$/i;
/** https://docs.spring.io/spring-framework/reference/core/beans/environment.html#beans-definition-profiles-java */
const PROFILE = 'org.springframework.context.annotation.Profile';

export default rule<DeployCheck>({
  id: 'config/environment-branch',
  title: 'Branch on the name of the deploy',
  severity: 'information',
  kinds: ['app'],
  paths: { every: { except: CONFIGURATION } },
  apis,

  call(fact, api, context) {
    const deploy = api.deploy ?? firstDeploy(fact.call, context);
    if (deploy === undefined || isFrontEnd(context)) return undefined;
    return report(fact.call.span, deploy, api.severity);
  },

  names: (name) => isDeployVariable(name) || LOCAL.test(name),
  bindingForms: ['comparison'],
  binding(fact, context) {
    const { value, path, nameSpan } = fact;
    if (value?.kind !== 'string' || !isDeploy(value.text)) return undefined;
    const compared = { kind: 'name', path, span: nameSpan } as const;
    if (!holdsDeploy(fact.name, compared, context) || isFrontEnd(context)) return undefined;
    return report(fact.span, value.text);
  },

  // A call that reads the variable and is compared at once: of those not every language tells a name.
  reads(read, value, context) {
    if (value.kind !== 'call' || !isDeployVariable(read.name)) return undefined;
    const comparison = context.comparison(value);
    const deploy = comparison && comparedWith(comparison, context);
    if (!comparison || deploy === undefined || isFrontEnd(context)) return undefined;
    return report(value.span.to(comparison.span), deploy);
  },

  marks: { jvm: { [PROFILE]: {} } },
  mark(mark, _api, _region, context) {
    const deploy = firstDeploy(mark, context);
    return deploy === undefined ? undefined : report(mark.span, deploy);
  },
});

function isDeploy(word: string): boolean {
  const deploy = deployOf(word);
  return deploy !== undefined && deploy !== 'test';
}

/** The name of a deploy that a variable is compared with: a string, or the first of several. */
function comparedWith(comparison: Value, context: RuleContext): string | undefined {
  switch (comparison.kind) {
    case 'not':
      return comparedWith(comparison.value, context);
    case 'logical':
      return comparedWith(comparison.operands[0]!, context);
    case 'comparison':
      return [comparison.left, comparison.right]
        .map((side) => context.constant(side))
        .find((text) => text !== undefined && isDeploy(text));
    default:
      return undefined;
  }
}

function holdsDeploy(name: string, value: Value & { readonly kind: 'name' }, context: RuleContext): boolean {
  const read = context.environment(value);
  if (read) return isDeployVariable(read.name);
  const owner = value.path.at(-2);
  return owner !== undefined && SETTINGS.test(owner) && (isDeployVariable(name) || LOCAL.test(name));
}

/** The first name of a deploy among the arguments, those in lists and in calls such as `Profiles.of("prod")`, too. */
function firstDeploy({ args, named }: CallValue, context: RuleContext): string | undefined {
  const texts = [...args, ...named.map(({ value }) => value)].flatMap((argument) => {
    const value = context.dereference(argument);
    if (value.kind === 'list') return value.items.map((item) => context.constant(item));
    if (value.kind === 'call') return value.args.map((item) => context.constant(item));
    return [context.constant(value)];
  });
  return texts.find((text) => text !== undefined && isDeploy(text.replace(/^!/, '')));
}

function report(span: Span, deploy: string, severity?: Severity): Report {
  return {
    span,
    ...(severity ? { severity } : {}),
    message: `The code asks whether this deploy is "${deploy}". Every new deploy then needs a change of code; give what differs here a variable of its own, such as \`SEND_MAIL=true\`.`,
  };
}
