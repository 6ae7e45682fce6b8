import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { CallFact } from '../../../semantics/facts';
import { indentation, lineBreak, lineStart } from '../../../text/text';

/** Sets the option behind the statement that makes the app object, where that is all there is in its line. */
export function acksLate({ call }: CallFact, { text }: FixContext): readonly Fix[] {
  const before = text.slice(lineStart(text, call.span.start), call.span.start);
  const name = /^\s*(\w+)\s*=\s*$/.exec(before)?.[1];
  if (name === undefined || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(call.span.end))) return [];
  const at = call.span.end;
  const line = `${indentation(text, call.span.start)}${name}.conf.task_acks_late = True`;
  return [
    {
      title: 'Confirm tasks when they are done',
      safety: 'suggested',
      edits: [{ start: at, end: at, text: `${lineBreak(text)}${line}` }],
    },
  ];
}
