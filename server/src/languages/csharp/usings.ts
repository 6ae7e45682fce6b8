import type { Edit } from '../../fixes/fix';
import type { Snippet, WritingSite } from '../../fixes/idioms';
import type { ImportFact } from '../../semantics/facts';
import { lineBreak } from '../../text/text';

/** Namespaces that new projects open in every file, if they ask for any: then no file opens one of them itself. */
const IMPLICIT = new Set([
  'System',
  'System.Collections.Generic',
  'System.IO',
  'System.Linq',
  'System.Net.Http',
  'System.Threading',
  'System.Threading.Tasks',
]);
/** Syntax that came with the same version as namespaces that are open everywhere: a namespace for the whole file. */
const MODERN = /^[ \t\uFEFF]*namespace\s+[\w.]+\s*;/m;
/** Comments and directives at the top of a file, after a BOM. */
const HEAD = /^\uFEFF?(?:[ \t]*(?:\/\/[^\n]*|#[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/[ \t]*)?\r?\n)*/;

/** How a type can be named in the file, and the directive that it needs for that. */
export function useType(qualified: string, site: WritingSite): Snippet {
  const dot = qualified.lastIndexOf('.');
  const name = qualified.slice(dot + 1);
  const namespace = qualified.slice(0, dot);
  if (site.isBound(name)) return { code: qualified, edits: [] };
  const opened = site.imports.filter(({ local }) => local === '*').map(({ target }) => target);
  if (opened.includes(namespace) || isOpenEverywhere(namespace, opened, site.text))
    return { code: name, edits: [] };
  return { code: name, edits: [usingEdit(namespace, site)] };
}

function isOpenEverywhere(namespace: string, opened: readonly string[], text: string): boolean {
  if (!IMPLICIT.has(namespace) || opened.some((one) => IMPLICIT.has(one))) return false;
  return MODERN.test(text) || !/^[ \t\uFEFF]*namespace\s/m.test(text);
}

/** Adds a directive where the order of those that are there wants it: `System` first, then by the alphabet. */
function usingEdit(namespace: string, site: WritingSite): Edit {
  const eol = lineBreak(site.text);
  const statement = `using ${namespace};`;
  const plain = site.imports
    .filter(({ span }) => /^using\s+(?!static\b)[\w.]+\s*;/.test(site.text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start);
  const before = plain.filter((one) => rank(one.target) < rank(namespace)).at(-1);
  if (before) return insert(before.span.end, `${eol}${indentOf(before, site.text)}${statement}`);
  const first = plain[0] ?? [...site.imports].sort((a, b) => a.span.start - b.span.start)[0];
  if (first) return insert(first.span.start, `${statement}${eol}${indentOf(first, site.text)}`);
  const at = HEAD.exec(site.text)?.[0].length ?? 0;
  return insert(at === 0 && site.text.startsWith('\uFEFF') ? 1 : at, `${statement}${eol}${eol}`);
}

function rank(namespace: string): string {
  return (/^System(?:\.|$)/.test(namespace) ? '0' : '1') + namespace;
}

function indentOf({ span }: ImportFact, text: string): string {
  return /[ \t]*$/.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? '';
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
