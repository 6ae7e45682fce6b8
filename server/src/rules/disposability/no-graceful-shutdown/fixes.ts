import type { FileChange, Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Project } from '../../../project/project';
import { nameOf } from '../../../project/project-file';
import type { CallFact } from '../../../semantics/facts';
import { indentation, lineBreak, lineStart } from '../../../text/text';
import type { Serving } from './api';

/** The handler is put behind the statement that starts the server; none where it is part of something larger. */
export function fixes(fact: CallFact, { fix, spring }: Serving, context: FixContext): readonly Fix[] {
  const change = spring ? setting(context.project) : undefined;
  if (change)
    return [{ title: 'Set `server.shutdown=graceful`', safety: 'suggested', edits: [], files: [change] }];
  if (fix === 'nest') return nest(fact, context);
  return fix === 'node-server' ? nodeServer(fact, context) : [];
}

function nest({ call }: CallFact, context: FixContext): readonly Fix[] {
  const before = context.text.slice(lineStart(context.text, call.span.start), call.span.start);
  const name = /^\s*(?:const|let)\s+(\w+)\s*=\s*await\s+$/.exec(before)?.[1];
  if (name === undefined) return [];
  const at = endOfStatement(call.span.end, context.text);
  const text = `${lineBreak(context.text)}${indentation(context.text, call.span.start)}${name}.enableShutdownHooks();`;
  return [
    { title: 'Call `enableShutdownHooks()`', safety: 'suggested', edits: [{ start: at, end: at, text }] },
  ];
}

function nodeServer({ call, statement }: CallFact, context: FixContext): readonly Fix[] {
  const { text } = context;
  const start = call.span.start;
  const indent = indentation(text, start);
  const before = text.slice(lineStart(text, start), start);
  const isAlone = statement !== undefined && before.trim() === '';
  const known =
    /^\s*(?:const|let|var)\s+(\w+)\s*=\s*$/.exec(before)?.[1] ??
    (isAlone ? serverOf(call, context) : undefined);
  if ((known === undefined && !isAlone) || (known === undefined && context.isBound('server'))) return [];
  // The body of a condition without braces can only be one statement.
  if (/(?:^|\n)[ \t]*(?:\}[ \t]*)?(?:if|else|for|while)\b[^\n{]*\r?\n[ \t]*$/.test(text.slice(0, start)))
    return [];
  const at = endOfStatement(call.span.end, text);
  // What goes on behind the call belongs to it.
  if (!/^[ \t]*(?:\/\/[^\n]*)?(?:\r?\n|$)/.test(text.slice(at, at + 200))) return [];
  const semicolon = text[at - 1] === ';' ? ';' : '';
  const quote = (text.match(/'/g)?.length ?? 0) >= (text.match(/"/g)?.length ?? 0) ? "'" : '"';
  const lines = [
    '',
    '',
    `process.once(${quote}SIGTERM${quote}, () => {`,
    `  ${known ?? 'server'}.close(() => process.exit(0))${semicolon}`,
    `})${semicolon}`,
  ];
  const handler = lines.map((line) => (line === '' ? '' : indent + line)).join(lineBreak(text));
  return [
    {
      title: 'Close the server on `SIGTERM`',
      safety: 'suggested',
      edits: [
        ...(known === undefined ? [{ start, end: start, text: 'const server = ' }] : []),
        { start: at, end: at, text: handler },
      ],
    },
  ];
}

/** The name of the server itself: `server.listen()`, where the app's own `listen` only gives one. */
function serverOf(call: CallFact['call'], context: FixContext): string | undefined {
  const { receiver } = call.callee;
  const isServer = context.callee(call).some((name) => /^(?:https?|http2)\./.test(name));
  return isServer && receiver?.kind === 'name' && receiver.path.length === 1 ? receiver.path[0] : undefined;
}

function endOfStatement(end: number, text: string): number {
  return text[end] === ';' ? end + 1 : end;
}

/** The setting as a line of `application.properties`, where there is one without parts for profiles. */
function setting({ files }: Project): FileChange | undefined {
  const file = files.find(({ path }) => nameOf(path) === 'application.properties');
  if (!file || /^#---/m.test(file.text)) return undefined;
  return { kind: 'line', path: file.path, line: 'server.shutdown=graceful' };
}
