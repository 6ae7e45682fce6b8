import type { Edit } from '../../fixes/fix';
import type { WritingSite } from '../../fixes/idioms';
import { removeItems } from '../../fixes/lists';
import type { ImportFact } from '../../semantics/facts';
import type { CallValue } from '../../semantics/values';
import type { OffsetRange } from '../../text/text';
import { quoted, styleOf } from './style';

/** The function that takes the program and its arguments apart, with the same options and the same result. */
const SHELLESS: Readonly<Record<string, string>> = {
  'child_process.exec': 'execFile',
  'child_process.execSync': 'execFileSync',
};

/**
 * Makes `exec('git status', …)` into `execFile('git', ['status'], …)`, and `execSync` into `execFileSync`. Undefined
 * for other functions, for aliases such as `promisify(exec)`, and where the options ask for a certain shell.
 */
export function withoutShell(
  call: CallValue,
  callee: string,
  words: readonly string[],
  site: WritingSite,
): readonly Edit[] | undefined {
  const instead = SHELLESS[callee];
  const [line, ...rest] = call.args;
  const [program, ...args] = words;
  if (!instead || !line || program === undefined) return undefined;
  if (rest.some((option) => option.kind === 'object' && option.entries.some(({ key }) => key === 'shell')))
    return undefined;
  const renamed = rename(call, instead, callee, site);
  if (!renamed) return undefined;
  const { quote } = styleOf(site);
  const list = `[${args.map((arg) => quoted(arg, quote)).join(', ')}]`;
  return [
    ...renamed,
    { start: line.span.start, end: line.span.end, text: `${quoted(program, quote)}, ${list}` },
  ];
}

/** Calls another function of the same module: a sibling member, or a named import beside the one that is there. */
function rename(
  call: CallValue,
  instead: string,
  callee: string,
  site: WritingSite,
): readonly Edit[] | undefined {
  const { span, name, receiver } = call.callee;
  const end = span.end;
  const replaced = { start: end - name.length, end, text: instead };
  if (receiver) return `.${name}` === callee.slice(callee.lastIndexOf('.')) ? [replaced] : undefined;
  const target = `${callee.slice(0, callee.lastIndexOf('.'))}.${instead}`;
  const present = site.imports.find((one) => one.target === target);
  const own = site.imports.find((one) => one.local === name && one.target === callee);
  if (!own || (!present && site.isBound(instead))) return undefined;
  const specifier = specifierOf(name, own, site.text);
  if (!specifier) return undefined;
  const last = countOf(name, site.text) === 2;
  const used = { ...replaced, text: present?.local ?? instead };
  if (present) return last ? [used, ...removeItems([specifier], site.text)] : [used];
  const added = last
    ? { ...specifier, text: instead }
    : { start: specifier.end, end: specifier.end, text: `, ${instead}` };
  return [used, added];
}

/** Where an import names what it takes under its own name: the `exec` of `{ spawn, exec }`. */
function specifierOf(name: string, { span }: ImportFact, text: string): OffsetRange | undefined {
  const found = new RegExp(`[{,]\\s*${name}(?=\\s*[,}])`).exec(text.slice(span.start, span.end));
  if (!found) return undefined;
  const end = span.start + found.index + found[0].length;
  return { start: end - name.length, end };
}

function countOf(name: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (!/[\w$]/.test(text[at - 1] ?? ' ') && !/[\w$]/.test(text[at + name.length] ?? ' ')) count++;
  }
  return count;
}
