import type { Edit } from '../../fixes/fix';
import type { Idioms, Snippet, WritingSite } from '../../fixes/idioms';
import type { ImportFact } from '../../semantics/facts';
import { lineBreak } from '../../text/text';

/** Names of variables that can be set in every shell; a property such as `db.password` cannot. */
const VARIABLE = /^[A-Za-z_]\w*$/;

export const idioms: Idioms = {
  lineComment: '//',
  withoutNew: true,

  quote: (text) => quote(text),

  requiredVariable(name, site, at) {
    if (!VARIABLE.test(name)) return undefined;
    const code = `${getenv(site)}(${quote(name)}) ?: error(${quote(`${name} is not set`)})`;
    return { code: at === undefined || standsAlone(site.text, at) ? code : `(${code})`, edits: [] };
  },

  optionalVariable(name, fallback, site) {
    if (!VARIABLE.test(name)) return undefined;
    return { code: `(${getenv(site)}(${quote(name)}) ?: ${fallback})`, edits: [] };
  },

  reference: (qualified, site) => useName(qualified, site),

  withoutShell(call, callee, words) {
    const [first, ...more] = call.args;
    const list = words.map(quote).join(', ');
    if (callee.startsWith('java.lang.ProcessBuilder')) {
      const literal =
        first?.kind === 'list' ? more.length === 0 : call.args.every(({ kind }) => kind === 'string');
      if (!literal || !call.argsSpan) return undefined;
      return [{ start: call.argsSpan.start + 1, end: call.argsSpan.end - 1, text: list }];
    }
    if (callee !== 'java.lang.Runtime.exec' || first?.kind !== 'list') return undefined;
    return [{ start: first.span.start, end: first.span.end, text: `arrayOf(${list})` }];
  },

  list: (items) => items.join(', '),
};

function quote(text: string): string {
  const escaped = text
    .replace(/[\\"$]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t');
  return `"${escaped}"`;
}

function getenv(site: WritingSite): string {
  return site.isBound('System') ? 'java.lang.System.getenv' : 'System.getenv';
}

/** Longest literal that is looked behind. */
const REACH = 2000;

const STRING = '"(?:[^"\\\\\\n]|\\\\.)*"';
/** What is replaced: a literal, or a read of the environment with a fallback. */
const REPLACED = new RegExp(
  `^(?:"""[\\s\\S]*?"""|${STRING}|[\\w.]{0,20}getenv\\(${STRING}\\) \\?: ${STRING}|[\\w.]{0,20}getenv\\(\\)\\.getOrDefault\\(${STRING}, ${STRING}\\))`,
);
/** Nothing goes on with the expression. */
const ENDED = /^[ \t]*(?:\r?\n\s*(?:[^.?+\s]|$)|[),}]|\/\/|$)/;

/**
 * Whether an expression with a low precedence can take the place of the one at an offset: that is all there is behind
 * an `=`, a `(`, a comma or a `{`.
 */
function standsAlone(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at).trimEnd();
  if (!/[=({,]$/.test(before) || /[=!]==?$/.test(before)) return false;
  const replaced = REPLACED.exec(text.slice(at, at + REACH))?.[0];
  return replaced !== undefined && ENDED.test(text.slice(at + replaced.length, at + REACH));
}

/** How something can be named in the file, and the import that it needs for that. */
function useName(qualified: string, site: WritingSite): Snippet {
  const dot = qualified.lastIndexOf('.');
  const name = qualified.slice(dot + 1);
  const packageName = qualified.slice(0, dot);
  const known = site.imports.find(({ target, local }) => target === qualified && local !== '*');
  if (known) return { code: known.local, edits: [] };
  if (site.isBound(name)) return { code: qualified, edits: [] };
  const opened = site.imports.some(({ target, local }) => local === '*' && target === packageName);
  if (opened || packageName === 'java.lang') return { code: name, edits: [] };
  return { code: name, edits: [importEdit(qualified, site)] };
}

/** Adds an import where the order of those that are there wants it. */
function importEdit(qualified: string, site: WritingSite): Edit {
  const eol = lineBreak(site.text);
  const statement = `import ${qualified}`;
  const imports = site.imports
    .filter(({ span }) => site.text.startsWith('import', span.start))
    .sort((a, b) => a.span.start - b.span.start);
  const before = imports.filter((one) => order(one) < qualified).at(-1);
  if (before) return insert(before.span.end, `${eol}${statement}`);
  const [first] = imports;
  if (first) return insert(first.span.start, `${statement}${eol}`);
  const header = /^package[ \t]+[\w.`]+[ \t]*;?/m.exec(site.text);
  if (header) return insert(header.index + header[0].length, `${eol}${eol}${statement}`);
  return insert(site.text.startsWith('\uFEFF') ? 1 : 0, `${statement}${eol}${eol}`);
}

function order({ target, local }: ImportFact): string {
  return local === '*' ? `${target}.*` : target;
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
