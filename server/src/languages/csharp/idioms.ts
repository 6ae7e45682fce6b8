import type { Edit } from '../../fixes/fix';
import type { Idioms, Snippet } from '../../fixes/idioms';
import type { CallValue } from '../../semantics/values';
import { placeOf } from './places';
import { useType } from './usings';

/** Names of variables that can be set in every shell; a setting such as `Jwt:Key` cannot. */
const VARIABLE = /^[A-Za-z_]\w*$/;
/** A constructor or method that takes the program, then its arguments in one line. */
const LINE_OF_ARGUMENTS = /(?:^|\.)(?:ProcessStartInfo|Process\.Start)$/;

export const idioms: Idioms = {
  lineComment: '//',

  quote: (text) => quote(text),

  requiredVariable(name, site, at) {
    if (!VARIABLE.test(name)) return undefined;
    const place = at === undefined ? 'alone' : placeOf(site.text, at);
    if (place === 'nowhere') return undefined;
    const environment = useType('System.Environment', site);
    const missing = useType('System.InvalidOperationException', site);
    const code = `${environment.code}.GetEnvironmentVariable(${quote(name)}) ?? throw new ${missing.code}(${quote(`${name} is not set`)})`;
    return { code: place === 'inside' ? `(${code})` : code, edits: together(environment, missing) };
  },

  optionalVariable(name, fallback, site) {
    if (!VARIABLE.test(name)) return undefined;
    const { code, edits } = useType('System.Environment', site);
    return { code: `${code}.GetEnvironmentVariable(${quote(name)}) ?? ${fallback}`, edits };
  },

  reference: (qualified, site) => useType(qualified, site),

  withoutShell(call, callee, words) {
    return LINE_OF_ARGUMENTS.test(callee) ? programAndArguments(call, words) : undefined;
  },

  list: (items) => items.join(', '),
};

/** The edits of both; they want the same directive, if any. */
function together(one: Snippet, other: Snippet): readonly Edit[] {
  return one.edits.length > 0 ? one.edits : other.edits;
}

/** `"sh", "-c \"ls -l\""` becomes `"ls", "-l"`, wherever the two are given. */
function programAndArguments(call: CallValue, words: readonly string[]): readonly Edit[] | undefined {
  const [program = '', ...rest] = words;
  const first = call.args[0] ?? call.named.find(({ name }) => name === 'FileName')?.value;
  const second = call.args[1] ?? call.named.find(({ name }) => name === 'Arguments')?.value;
  // Words that need quotes of their own are left to a person.
  if (
    first?.kind !== 'string' ||
    second?.kind !== 'string' ||
    rest.some((word) => !/^[^\s"'\\]+$/.test(word))
  )
    return undefined;
  return [
    { start: first.span.start, end: first.span.end, text: quote(program) },
    { start: second.span.start, end: second.span.end, text: quote(rest.join(' ')) },
  ];
}

function quote(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    .replace(/\0/g, '\\0');
  return `"${escaped}"`;
}
