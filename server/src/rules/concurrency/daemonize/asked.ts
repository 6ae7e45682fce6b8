import type { RuleContext } from '../../../engine/rule';
import { isCalledOnResult } from '../../../semantics/call-results';
import { allPartsOf } from '../../../semantics/parts';
import type { CallValue, Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Detachment } from './api';

/** Whether the arguments are those with which an API detaches. */
export function isAsked(call: CallValue, api: Detachment, context: RuleContext): boolean {
  const { option, foreground, unlessFalse } = api;
  if (option !== undefined && !isOn(call, option, context) && !isGiven(call, api, context)) return false;
  if (foreground !== undefined && isOn(call, foreground, context)) return false;
  return unlessFalse === undefined || !isFalse(call.args[unlessFalse], context);
}

/** Whether the process that a call starts is waited for, or ended with all it started. */
export function isAttended(
  call: CallValue,
  { methods, functions }: NonNullable<Detachment['attended']>,
  context: RuleContext,
): boolean {
  return context.calls(functions).length > 0 || isCalledOnResult(call, methods, context);
}

function isOn(call: CallValue, option: string, context: RuleContext): boolean {
  const value = optionsOf(call).find(({ name }) => name === option)?.value;
  const known = value && context.dereference(value);
  return known?.kind === 'scalar' && (known.value === true || known.value === 1);
}

function isGiven(call: CallValue, { values = {} }: Detachment, context: RuleContext): boolean {
  return optionsOf(call).some(({ name, value }) =>
    values[name]?.some((wanted) => holds(value, wanted, context)),
  );
}

/** Whether a value is something, or made of it. */
function holds(value: Value, wanted: string | number, context: RuleContext): boolean {
  const parts = allPartsOf(context.dereference(value));
  if (typeof wanted === 'number')
    return parts.some((part) => part.kind === 'scalar' && part.value === wanted);
  const isWanted = (name: string) => name === wanted || name.endsWith(`.${wanted}`);
  return parts.some((part) => context.resolve(part).some(isWanted));
}

function isFalse(value: Value | undefined, context: RuleContext): boolean {
  const known = value && context.dereference(value);
  return known?.kind === 'scalar' && !known.value;
}
