import type { RuleContext } from '../../../engine/rule';
import type { BindingFact } from '../../../semantics/facts';
import { allPartsOf } from '../../../semantics/parts';
import { isTested } from '../../../semantics/tested';
import type { Value } from '../../../semantics/values';

/** Functions and methods that ask whether there is something in a value, or refuse it. */
const ASKS: ReadonlySet<string> = new Set(
  (
    'nil? present? blank? empty? presence isEmpty isBlank isNullOrEmpty isNullOrBlank isNotEmpty isNotBlank ' +
    'requireNonNull requireNotNull checkNotNull ofNullable invariant assert check require required notNull len bool ' +
    'all any let also'
  ).split(' '),
);
/** Modules that check all variables in one go. */
const CHECKING_MODULES: ReadonlySet<string> = new Set([
  ...['envalid', 'zod', 'valibot', 'joi', 'convict', 'env-var', 'dotenv-safe', '@t3-oss/env-core'],
  ...['@t3-oss/env-nextjs', 'pydantic', 'pydantic_settings', 'environ', 'dry-validation', 'envied'],
  ...['github.com/caarlos0/env', 'github.com/kelseyhightower/envconfig', 'github.com/codingconcepts/env'],
]);
/** Functions of the app's own that do so. */
const CHECKING_NAME = /^(?:validate|check|require[ds]?|assert|verify)_?(?:all_?)?env/i;

/** Whether this file asks somewhere whether a variable is there. */
export function isChecked(name: string, value: Value, context: RuleContext): boolean {
  return (
    context.imports.some(({ local, target }) => CHECKING_NAME.test(local) || isChecking(target)) ||
    isTested(value.span, ASKS, context) ||
    isBoundAndTested(value, context) ||
    isTestedElsewhere(name, value, context)
  );
}

/** Also a module in it: `zod/v4`, `github.com/caarlos0/env/v11`, `pydantic.BaseSettings`. */
function isChecking(target: string): boolean {
  return [...CHECKING_MODULES].some(
    (module) => target === module || target.startsWith(`${module}.`) || target.startsWith(`${module}/`),
  );
}

function isBoundAndTested(value: Value, context: RuleContext): boolean {
  const binding = context.boundTo(value);
  if (!binding) return false;
  if (isVariable(binding))
    return context.references(binding).some(({ span }) => isTested(span, ASKS, context));
  // A field is tested where a member of its name is, whatever that is a member of.
  return context
    .tests()
    .flatMap(allPartsOf)
    .some((part) => part.kind === 'name' && part.path.length > 1 && part.path.at(-1) === binding.name);
}

function isVariable({ form, path }: BindingFact): boolean {
  return form === 'assignment' && path.length === 1;
}

/** Another place reads the same variable, or those of a list, and looks at what it gets. */
function isTestedElsewhere(name: string, value: Value, context: RuleContext): boolean {
  return context
    .environmentReads()
    .some(
      ({ value: other, read }) =>
        other.span.start !== value.span.start &&
        (read === undefined || read.name === name) &&
        (read?.fallback !== undefined ||
          isTested(other.span, ASKS, context) ||
          isBoundAndTested(other, context)),
    );
}
