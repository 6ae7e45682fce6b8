import type { DocumentQuestions } from '../../project/document-questions';
import type { Command, CommandLineFact } from '../../semantics/facts';
import type { Guard } from '../../semantics/reaching';
import type { Value } from '../../semantics/values';
import { callPlaces } from '../../shell/call-places';
import { splitWords } from '../secrets/words';

const DEVELOPMENT = /^(?:dev(?:el(?:op(?:ment|er)?)?)?|local(?:host)?|debug|test(?:ing|s)?|ci)\*?$/i;
const PRODUCTION = /^(?:prod(?:uction)?|live|release|stag(?:e|ing))\*?$/i;
const TRUE = /^(?:1|true|yes|y|on)$/i;
const FALSE = /^(?:0|false|no|n|off)?$/i;
/** Variables that are set where somebody develops, and where nobody does. */
const SET_IN_DEVELOPMENT = /(?:^|_)(?:debug|dev|development|local|reload|watch)(?:_mode)?$/i;
const SET_IN_PRODUCTION = /(?:^|_)(?:prod|production)(?:_mode)?$/i;

/** What a script is called with. */
const ARGUMENT = /^(?:\d|@|\*)$/;

/** When a command of a script runs, as far as the tests around it tell. */
export type RunsIn = 'development' | 'asked' | 'anywhere';

/**
 * Whether a command of a start line only runs in a deploy for development: behind `[ "$APP_ENV" = dev ]`, or where
 * `$DEBUG` is set, or in the alternative of a test for production; a function counts where it is called. `asked`: an
 * argument of the script chooses it among others. Never throws.
 */
export function runsIn(command: Command, { commands }: CommandLineFact, context: DocumentQuestions): RunsIn {
  const places = callPlaces(command, commands, (span) => context.regionsAt(span)).map((place) =>
    context.guardsAt(place),
  );
  if (places.every((guards) => guards.some(({ test, holds }) => saysDevelopment(test, holds))))
    return 'development';
  return places.every((guards) => guards.some(isArgument)) ? 'asked' : 'anywhere';
}

/** Whether a test that holds, or does not, says that this is a deploy for development. */
function saysDevelopment(test: Value, holds: boolean): boolean {
  switch (test.kind) {
    case 'not':
      return saysDevelopment(test.value, !holds);
    case 'logical': {
      const says = (value: Value) => saysDevelopment(value, holds);
      return (test.operator === 'and') === holds ? test.operands.some(says) : test.operands.every(says);
    }
    case 'comparison':
      return comparisonSays(test, test.equal === holds);
    default: {
      const name = nameOf(test);
      return name !== undefined && (holds ? SET_IN_DEVELOPMENT : SET_IN_PRODUCTION).test(name);
    }
  }
}

function comparisonSays({ left, right }: Extract<Value, { kind: 'comparison' }>, isEqual: boolean): boolean {
  const name = nameOf(left) ?? nameOf(right);
  const value = right.kind === 'string' ? right.text : left.kind === 'string' ? left.text : undefined;
  if (name === undefined || value === undefined) return false;
  if ((isEqual ? DEVELOPMENT : PRODUCTION).test(value)) return true;
  // `dev_server` among `server` and `worker`.
  if (isEqual && ARGUMENT.test(name)) return splitWords(value).some((word) => DEVELOPMENT.test(word));
  const isSet = TRUE.test(value) ? isEqual : FALSE.test(value) ? !isEqual : undefined;
  if (isSet === undefined) return false;
  return (isSet ? SET_IN_DEVELOPMENT : SET_IN_PRODUCTION).test(name);
}

/** `"$1" = web`, which holds. */
function isArgument({ test, holds }: Guard): boolean {
  switch (test.kind) {
    case 'logical':
      return test.operands.some((value) => isArgument({ test: value, holds }));
    case 'comparison':
      return holds && test.equal && ARGUMENT.test(nameOf(test.left) ?? nameOf(test.right) ?? '');
    default:
      return false;
  }
}

function nameOf(value: Value): string | undefined {
  if (value.kind === 'fallback') return nameOf(value.value);
  return value.kind === 'name' && value.path.length === 1 ? value.path[0] : undefined;
}
