import type { Edit } from '../../fixes/fix';
import type { Idioms, Snippet, WritingSite } from '../../fixes/idioms';
import type { ImportFact } from '../../semantics/facts';
import { lineBreak } from '../../text/text';

/** Names of variables that can be set in every shell; a property such as `db.password` cannot. */
const VARIABLE = /^[A-Za-z_]\w*$/;

export const idioms: Idioms = {
  lineComment: '//',

  quote: (text) => quote(text),

  requiredVariable(name, site) {
    if (!VARIABLE.test(name)) return undefined;
    const read = `${platformType('System', site)}.getenv(${quote(name)})`;
    return call('java.util.Objects.requireNonNull', `${read}, ${quote(`${name} is not set`)}`, site);
  },

  optionalVariable(name, fallback, site) {
    if (!VARIABLE.test(name)) return undefined;
    return {
      code: `${platformType('System', site)}.getenv().getOrDefault(${quote(name)}, ${fallback})`,
      edits: [],
    };
  },

  reference: (qualified, site) => useClass(qualified, site),

  withoutShell(call, callee, words, _statement, _site) {
    const [first, ...more] = call.args;
    const list = words.map(quote).join(', ');
    if (callee.startsWith('java.lang.ProcessBuilder')) {
      const literal =
        first?.kind === 'list' ? more.length === 0 : call.args.every(({ kind }) => kind === 'string');
      if (!literal || !call.argsSpan) return undefined;
      return [{ start: call.argsSpan.start + 1, end: call.argsSpan.end - 1, text: list }];
    }
    if (callee !== 'java.lang.Runtime.exec' || first?.kind !== 'list') return undefined;
    return [{ start: first.span.start, end: first.span.end, text: `new String[] {${list}}` }];
  },

  list: (items) => items.join(', '),
};

function quote(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t');
  return `"${escaped}"`;
}

/** A type of `java.lang`, by its full name where the file has another of that name. */
function platformType(name: string, site: WritingSite): string {
  return site.isBound(name) ? `java.lang.${name}` : name;
}

/** A call of a static method, through its static import where the file has one. */
function call(qualified: string, args: string, site: WritingSite): Snippet {
  const dot = qualified.lastIndexOf('.');
  const method = qualified.slice(dot + 1);
  if (site.imports.some(({ target, local }) => target === qualified && local === method)) {
    return { code: `${method}(${args})`, edits: [] };
  }
  const { code, edits } = useClass(qualified.slice(0, dot), site);
  return { code: `${code}.${method}(${args})`, edits };
}

/** How a class can be named in the file, and the import that it needs for that. */
function useClass(qualified: string, site: WritingSite): Snippet {
  const dot = qualified.lastIndexOf('.');
  const name = qualified.slice(dot + 1);
  const packageName = qualified.slice(0, dot);
  const known = site.imports.some(({ target, local }) => target === qualified && local === name);
  if (known || packageName === 'java.lang')
    return { code: known || !site.isBound(name) ? name : qualified, edits: [] };
  if (site.isBound(name)) return { code: qualified, edits: [] };
  const wildcards = site.imports.filter(({ local }) => local === '*');
  if (wildcards.some(({ target }) => target === packageName)) return { code: name, edits: [] };
  return { code: name, edits: [importEdit(qualified, site)] };
}

/** Adds an import where the order of those that are there wants it. */
function importEdit(qualified: string, site: WritingSite): Edit {
  const eol = lineBreak(site.text);
  const statement = `import ${qualified};`;
  const plain = site.imports
    .filter(({ span }) => !/^import\s+static\b/.test(site.text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start);
  const sameRoot = plain.filter(({ target }) => target.split('.')[0] === qualified.split('.')[0]);
  const neighbours = sameRoot.length > 0 ? sameRoot : plain;
  const before = neighbours.filter((one) => order(one) < qualified).at(-1);
  if (before) return insert(before.span.end, `${eol}${statement}`);
  const [first] = neighbours;
  if (first) return insert(first.span.start, `${statement}${eol}${sameRoot.length > 0 ? '' : eol}`);
  const statics = site.imports.map(({ span }) => span.end);
  if (statics.length > 0) return insert(Math.max(...statics), `${eol}${eol}${statement}`);
  return atTheTop(statement, eol, site.text);
}

function order({ target, local }: ImportFact): string {
  return local === '*' ? `${target}.*` : target;
}

/** White space and comments, none of which can hold the package declaration. */
const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y;
const PACKAGE = /package\s+[\w.]+\s*;/y;

/** Below the package declaration; without one at the start of the file, after a BOM. */
function atTheTop(statement: string, eol: string, text: string): Edit {
  SPACE.lastIndex = 0;
  PACKAGE.lastIndex = SPACE.exec(text)?.[0].length ?? 0;
  const found = PACKAGE.exec(text);
  if (found) return insert(found.index + found[0].length, `${eol}${eol}${statement}`);
  return insert(text.startsWith('\uFEFF') ? 1 : 0, `${statement}${eol}${eol}`);
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
