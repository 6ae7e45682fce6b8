import type { RuleContext } from '../../../engine/rule';
import { isTemporaryPath } from '../../../knowledge/temporary';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { textOrSymbol } from '../../../semantics/words';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
import { fileStreams, type UploadApi } from './apis';

/** Whether a call puts an upload on the local disk, and not where a deploy or the machine chooses. */
export function storesOnDisk({ call }: CallFact, api: UploadApi, context: RuleContext): boolean {
  const [argument] = call.args;
  if (api.inside && !standsIn(api.inside, call.span, context)) return false;
  if (api.given && !api.given.includes(textOrSymbol(argument, context) ?? '')) return false;
  if (api.stream && !(argument && opensFile(argument, context))) return false;
  if (api.from && !(argument && comesFrom(argument, api.from, context))) return false;
  const path =
    api.option === undefined
      ? api.path === undefined
        ? undefined
        : call.args[api.path]
      : optionsOf(call).find(({ name }) => name === api.option)?.value;
  if (api.option !== undefined && !path) return false;
  return !path || !isElsewhere(path, context);
}

/** A folder that some configuration names may be anywhere. */
export function severityOfFolder({ call }: CallFact, { option }: UploadApi, context: RuleContext) {
  const folder = option && optionsOf(call).find(({ name }) => name === option)?.value;
  return folder && context.constant(folder) === undefined ? ('information' as const) : undefined;
}

/** A place for temporary files, or one that a deploy chooses, which can be a shared volume. */
function isElsewhere(path: Value, context: RuleContext): boolean {
  return isTemporaryPath(path, context) || context.environment(path) !== undefined;
}

function opensFile(stream: Value, context: RuleContext): boolean {
  const opened = context.dereference(stream);
  return (
    opened.kind === 'call' &&
    context.callee(opened).some((name) => fileStreams.has(name)) &&
    !opened.args.some((path) => isTemporaryPath(path, context))
  );
}

function comesFrom(argument: Value, calls: readonly string[], context: RuleContext): boolean {
  const made = context.dereference(argument);
  return made.kind === 'call' && context.callee(made).some((name) => calls.includes(name));
}

/** Whether a place stands in a class that extends one of some. */
function standsIn(classes: readonly string[], span: Span, context: RuleContext): boolean {
  return context
    .regionsAt(span)
    .some(({ bases }) => bases.some((base) => context.resolve(base).some((type) => classes.includes(type))));
}
