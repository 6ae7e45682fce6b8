import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { isLoopback, onAllInterfaces, type Written } from '../../../knowledge/servers/endpoint';

/**
 * The port from the environment, as a number or as a part of a string, with the old one as its default. A loopback
 * address in the same string is replaced with it: a platform's port is of no use on an address that nobody can reach.
 */
export function portFix(
  port: Written<number>,
  host: Written<string> | undefined,
  context: FixContext,
): readonly Fix[] {
  const { start, end } = port.span;
  const number = String(port.value);
  const { literal } = port;
  const isNumber = literal.kind === 'number';
  const write = isNumber ? NUMBERS[context.document.language] : TEXTS[context.document.language];
  // A string in which something else stands than a port at its end: a list of URLs, a tuple.
  const isLocal = host !== undefined && isLoopback(host.value);
  const isWhole = isLocal && literal.kind === 'string' && host.span.start === start;
  const said = literal.kind === 'string' ? literal.text.slice(0, literal.text.lastIndexOf(number)) : '';
  const before = isWhole ? onAllInterfaces(said, host.value) : said;
  if (literal.kind === 'string' && !literal.text.endsWith(number)) return [];
  const fallback = isNumber && !QUOTED.has(context.document.language) ? number : quoted(number, context);
  const variable = context.idioms?.optionalVariable('PORT', fallback, context);
  const code = variable && write?.(variable.code, before === '' ? '' : quoted(before, context));
  if (!variable || code === undefined) return [];
  // A constant can't be a call there.
  if (context.document.language === 'go' && !port.inPlace) return [];
  return [
    {
      title: `Read \`PORT\` from the environment${isWhole ? ' and listen on `0.0.0.0`' : ''}`,
      safety: isLocal ? 'suggested' : 'safe',
      edits: [{ start, end, text: code }, ...variable.edits],
    },
  ];
}

function quoted(text: string, context: FixContext): string {
  return context.idioms?.quote(text, context) ?? `"${text}"`;
}

type Write = (variable: string, before: string) => string;

/** Languages in which a variable's default has to be text, since the variable is. */
const QUOTED: ReadonlySet<string> = new Set(['python', 'java', 'kotlin', 'go']);

const toNumber: Write = (variable) => `Number(${variable})`;
const NUMBERS: Readonly<Record<string, Write>> = {
  javascript: toNumber,
  typescript: toNumber,
  tsx: toNumber,
  python: (variable) => `int(${variable})`,
  ruby: (variable) => `Integer(${variable})`,
  php: (variable) => `(int) ${variable}`,
  java: (variable) => `Integer.parseInt(${variable})`,
  kotlin: (variable) => `${variable}.toInt()`,
};

const plus: Write = (variable, before) => (before === '' ? variable : `${before} + ${variable}`);
const TEXTS: Readonly<Record<string, Write>> = {
  javascript: (variable, before) => (before === '' ? variable : `${before} + (${variable})`),
  typescript: (variable, before) => (before === '' ? variable : `${before} + (${variable})`),
  python: plus,
  go: plus,
  csharp: (variable, before) => (before === '' ? variable : `${before} + (${variable})`),
  java: plus,
  kotlin: plus,
};
