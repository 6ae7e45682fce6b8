import type { Edit } from '../../fixes/fix';
import type { WritingSite } from '../../fixes/idioms';
import { lineBreak } from '../../text/text';

interface ImportSpec {
  /** Of its line, without the line break. */
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

/** An import declaration, with a block of imports or a single one. */
interface ImportDeclaration {
  readonly start: number;
  readonly end: number;
  /** The line of the bracket that opens a block. */
  readonly block?: number;
  readonly specs: readonly ImportSpec[];
}

/** White space and comments, then the package clause. */
const PACKAGE = /^\uFEFF?(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*package[ \t]+\w+[^\n]*/;
const SPEC = /^[ \t]*(?:[\w.]+[ \t]+)?["`]([^"`]+)["`]/;

/** The name under which a package of the standard library can be used in the file, and the edit that makes it so. */
export function usePackage(
  path: string,
  site: WritingSite,
): { name: string; edits: readonly Edit[] } | undefined {
  const present = site.imports.find(({ target, local }) => target === path && local !== '*');
  if (present) return { name: present.local, edits: [] };
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Something else of the file has that name already.
  if (site.isBound(name)) return undefined;
  const clause = PACKAGE.exec(site.text);
  return clause ? { name, edits: [addition(path, site.text, clause[0].length)] } : undefined;
}

function addition(path: string, text: string, afterClause: number): Edit {
  const eol = lineBreak(text);
  const declarations = readDeclarations(text, afterClause);
  const block = declarations.find((declaration) => declaration.block !== undefined);
  if (block) return intoBlock(path, text, block);
  const [first, ...others] = declarations;
  if (!first) return insertion(trimReturn(text, afterClause), `${eol}${eol}import "${path}"`);
  const [only] = first.specs;
  // The comment above `import "C"` is C code, which must stay right there.
  if (others.length > 0 || !only || only.path === 'C') return insertion(first.end, `${eol}import "${path}"`);
  const spec = text.slice(first.start + 'import'.length, first.end).trim();
  const lines = sortedPair(spec, only.path, path).map((line) => (line === '' ? '' : `\t${line}`));
  return { start: first.start, end: first.end, text: ['import (', ...lines, ')'].join(eol) };
}

/** Two imports as gofmt and goimports order them: those of the standard library first, apart from the others. */
function sortedPair(spec: string, known: string, path: string): readonly string[] {
  const added = `"${path}"`;
  if (!isStandard(known)) return [added, '', spec];
  return known < path ? [spec, added] : [added, spec];
}

/** Into the imports of the standard library, where the alphabet wants it; above the others where there are none. */
function intoBlock(path: string, text: string, { block = 0, specs }: ImportDeclaration): Edit {
  const eol = lineBreak(text);
  const group = standardGroup(text, specs);
  const next = group.find((spec) => spec.path > path);
  if (next) return insertion(next.start, `\t"${path}"${eol}`);
  const last = group[group.length - 1];
  if (last) return insertion(last.end, `${eol}\t"${path}"`);
  return insertion(block, `${eol}\t"${path}"${specs.length > 0 ? eol : ''}`);
}

/** The first run of lines without a blank one between them that begins with the standard library. */
function standardGroup(text: string, specs: readonly ImportSpec[]): readonly ImportSpec[] {
  const first = specs.findIndex(({ path }) => isStandard(path));
  if (first === -1) return [];
  let end = first + 1;
  while (end < specs.length) {
    const between = text.slice(specs[end - 1]!.end, specs[end]!.start);
    if (!isStandard(specs[end]!.path) || /\n[ \t]*\r?\n/.test(between)) break;
    end++;
  }
  return specs.slice(first, end);
}

/** Paths of other modules begin with the name of a host. */
function isStandard(path: string): boolean {
  return path !== 'C' && !(path.split('/')[0] ?? '').includes('.');
}

/** The import declarations, line by line; they end at the first other declaration. */
function readDeclarations(text: string, from: number): readonly ImportDeclaration[] {
  const found: ImportDeclaration[] = [];
  let open: { start: number; block: number; specs: ImportSpec[] } | undefined;
  let comment = false;
  for (const { start, end } of linesFrom(text, from)) {
    const line = text.slice(start, end);
    if (comment || /^[ \t]*\/\*/.test(line)) {
      comment = !line.includes('*/');
    } else if (open) {
      const path = SPEC.exec(line)?.[1];
      if (path !== undefined) open.specs.push({ start, end, path });
      else if (/^[ \t]*\)/.test(line)) {
        found.push({ ...open, end });
        open = undefined;
      }
    } else if (/^import[ \t]*\(/.test(line)) {
      // A block on one line is not how gofmt writes it, and none that we could add to.
      if (line.includes(')')) break;
      open = { start, block: end, specs: [] };
    } else if (line.startsWith('import')) {
      const path = SPEC.exec(line.slice('import'.length))?.[1];
      if (path !== undefined)
        found.push({ start, end: start + specEnd(line), specs: [{ start, end, path }] });
    } else if (/^[a-z]/.test(line)) break;
  }
  return found;
}

/** Where the import on a line ends, before a comment behind it. */
function specEnd(line: string): number {
  return line.length - line.replace(/^import[ \t]*(?:[\w.]+[ \t]+)?["`][^"`]+["`]/, '').length;
}

function* linesFrom(text: string, from: number): Generator<{ start: number; end: number }> {
  for (let start = text.indexOf('\n', from) + 1; start > 0; ) {
    const next = text.indexOf('\n', start);
    yield { start, end: trimReturn(text, next === -1 ? text.length : next) };
    start = next + 1;
  }
}

function trimReturn(text: string, end: number): number {
  return text[end - 1] === '\r' ? end - 1 : end;
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
