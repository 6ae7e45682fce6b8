import type { RuleContext } from '../../../engine/rule';
import type { CallFact } from '../../../semantics/facts';
import { indentation, lineStart, nextLine, type OffsetRange } from '../../../text/text';
import type { RouteApi } from './apis';

/** A function ends within so many UTF-16 code units, or it is not looked through. */
const LONGEST = 20_000;

/** The texts of the functions that a route's call gives a request to. */
export function handlersOf({ call }: CallFact, api: RouteApi, context: RuleContext): readonly OffsetRange[] {
  if (api.decorates) {
    const body = decorated(call.span.end, context.text);
    return body ? [body] : [];
  }
  return call.args.flatMap((argument): readonly OffsetRange[] => {
    if (argument.kind === 'other') return [{ start: argument.span.start, end: argument.span.end }];
    const name = argument.kind === 'name' && argument.path.length === 1 ? argument.path[0] : undefined;
    const body = name === undefined ? undefined : named(name, context.text);
    return body ? [body] : [];
  });
}

/** The body of the function below a decorator: all that is indented deeper than its `def`. */
function decorated(offset: number, text: string): OffsetRange | undefined {
  let line = nextLine(text, offset);
  const end = Math.min(text.length, offset + LONGEST);
  while (line < end && !/^[ \t]*(?:async )?def /.test(text.slice(line, line + 80)))
    line = nextLine(text, line);
  if (line >= end) return undefined;
  const outer = indentation(text, line).length;
  const start = nextLine(text, line);
  let at = start;
  while (at < end) {
    const next = nextLine(text, at);
    const isBlank = text.slice(at, next).trim() === '';
    const isSignature = /^[ \t]*\)/.test(text.slice(at, at + 40));
    if (!isBlank && !isSignature && indentation(text, at).length <= outer) break;
    if (next === at) break;
    at = next;
  }
  return { start, end: at };
}

/** The function of that name that the same file declares, up to the brace that stands where its line begins. */
function named(name: string, text: string): OffsetRange | undefined {
  const declared = ['function ', 'func ']
    .map((word) => text.indexOf(`${word}${name}(`))
    .find((at) => at !== -1);
  if (declared === undefined) return undefined;
  const start = lineStart(text, declared);
  const end = text.indexOf(`\n${indentation(text, start)}}`, declared);
  return end === -1 || end - start > LONGEST ? undefined : { start, end };
}
