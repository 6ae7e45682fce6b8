import type { CallFact } from './facts';
import type { CallValue, Value } from './values';

/** What has to be asked to follow the result of a call. */
interface ResultQuestions {
  resolve(value: Value): readonly string[];
  dereference(value: Value): Value;
  calls(apis: readonly string[]): readonly CallFact[];
}

/** Whether the file calls one of some methods of what a call gives, at once or through a variable or a field. */
export function isCalledOnResult(
  made: CallValue,
  methods: readonly string[],
  context: ResultQuestions,
): boolean {
  const names = context.resolve(made).flatMap((type) => methods.map((method) => `${type}.${method}`));
  return context.calls(names).some(({ call }) => isResultOf(call.callee.receiver, made, context));
}

/** Whether a value is what a call gives, itself or by the name that it was given. */
export function isResultOf(
  value: Value | undefined,
  { span }: CallValue,
  context: Pick<ResultQuestions, 'dereference'>,
): boolean {
  const known = value && context.dereference(value);
  return known?.span.start === span.start && known.span.end === span.end;
}
