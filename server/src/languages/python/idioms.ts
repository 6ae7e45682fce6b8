import type { Edit } from '../../fixes/fix';
import type { Idioms, WritingSite } from '../../fixes/idioms';
import { removeItems } from '../../fixes/lists';
import { lineBreak } from '../../text/text';

/** The name under which a module can be used in the file, and the edit that makes it so. */
export function useModule(module: string, site: WritingSite): { name: string; edits: readonly Edit[] } {
  const present = site.imports.find(({ target, local }) => target === module && local !== '*');
  if (present) return { name: present.local, edits: [] };
  const statement = `import ${module}`;
  if (site.imports.some(({ span }) => site.text.slice(span.start, span.end) === statement))
    return { name: module, edits: [] };
  const at = importPlace(site);
  return { name: module, edits: [{ start: at, end: at, text: `${statement}${lineBreak(site.text)}` }] };
}

/** Where a new import goes: before the first import, else below the module's docstring, comments and `__future__`. */
function importPlace(site: WritingSite): number {
  const plain = site.imports
    .filter(({ target, span }) => !target.startsWith('__future__') && isTopLevel(site.text, span.start))
    .map(({ span }) => span.start);
  if (plain.length > 0) return Math.min(...plain);
  const future = site.imports
    .filter(({ target }) => target.startsWith('__future__'))
    .map(({ span }) => span.end);
  const { text } = site;
  const from = future.length > 0 ? Math.max(...future) : 0;
  const head = HEAD.exec(text.slice(from));
  return from + (head?.[0].length ?? 0);
}

/** A BOM, then comment lines and blank lines, then a docstring, up to the start of the first statement's line. */
const HEAD =
  /^(?:\uFEFF)?(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*(?:[rRuU]?(?:"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""|'''(?:[^'\\]|\\[\s\S]|'(?!''))*''')[ \t]*(?:\r?\n)+)?/;

function isTopLevel(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\uFEFF';
}

export const idioms: Idioms = {
  lineComment: '#',

  quote(text, site) {
    const single = (site.text.match(/'/g)?.length ?? 0) > (site.text.match(/"/g)?.length ?? 0);
    const quote = single ? "'" : '"';
    const escaped = text
      .replace(/\\/g, '\\\\')
      .replace(/\n/g, '\\n')
      .replace(/\r/g, '\\r')
      .replaceAll(quote, `\\${quote}`);
    return `${quote}${escaped}${quote}`;
  },

  requiredVariable(name, site) {
    const { name: os, edits } = useModule('os', site);
    return { code: `${os}.environ[${this.quote(name, site)}]`, edits };
  },

  optionalVariable(name, fallback, site) {
    const { name: os, edits } = useModule('os', site);
    return { code: `${os}.environ.get(${this.quote(name, site)}, ${fallback})`, edits };
  },

  reference(qualified, site) {
    const dot = qualified.lastIndexOf('.');
    if (dot === -1) return { code: qualified, edits: [] };
    const direct = site.imports.find(({ target, local }) => target === qualified && local !== '*');
    if (direct) return { code: direct.local, edits: [] };
    const { name, edits } = useModule(qualified.slice(0, dot), site);
    return { code: `${name}${qualified.slice(dot)}`, edits };
  },

  httpGet(url, result, dependencies, site) {
    const quoted = this.quote(url, site);
    const client = ['requests', 'httpx'].find((name) => dependencies.has(name));
    if (client) {
      const { name, edits } = useModule(client, site);
      const get = `${name}.get(${quoted}, timeout=30)`;
      return { code: result === 'none' ? get : `${get}.${result === 'text' ? 'text' : 'content'}`, edits };
    }
    const { name, edits } = useModule('urllib.request', site);
    const read = `${name}.urlopen(${quoted}, timeout=30).read()`;
    return { code: result === 'text' ? `${read}.decode()` : read, edits };
  },

  withoutShell(call, callee, words, statement, site) {
    const list =
      this.list?.(
        words.map((word) => this.quote(word, site)),
        site,
      ) ?? '';
    if (callee === 'os.system') {
      // Its result is the exit status in the encoding of wait(2), so only where nobody looks at it.
      if (!statement) return undefined;
      const { name, edits } = useModule('subprocess', site);
      return [{ start: call.span.start, end: call.span.end, text: `${name}.run(${list})` }, ...edits];
    }
    const [line] = call.args;
    const shell = call.named.find(({ name }) => name === 'shell');
    if (!callee.startsWith('subprocess.') || !line || !shell) return undefined;
    return [
      { start: line.span.start, end: line.span.end, text: list },
      ...removeItems([shell.span], site.text),
    ];
  },

  list: (items) => `[${items.join(', ')}]`,
};
