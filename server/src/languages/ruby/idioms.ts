import type { Edit } from '../../fixes/fix';
import type { Idioms, WritingSite } from '../../fixes/idioms';
import { lineBreak } from '../../text/text';
import { quote } from './quotes';
import { withoutShell } from './without-shell';

/** HTTP clients that a project may have declared: how each gives the body of a response. */
const CLIENTS: readonly (readonly [string, (url: string) => string])[] = [
  ['faraday', (url) => `Faraday.get(${url}).body`],
  ['httparty', (url) => `HTTParty.get(${url}).body`],
  ['http', (url) => `HTTP.get(${url}).to_s`],
];

/** A BOM, then comment lines (a shebang, magic comments), up to the first blank line or statement. */
const HEAD = /^\uFEFF?(?:#[^\r\n]*\r?\n)*/;

/** The edits that make a library be loaded: none where it is. */
function useLibrary(library: string, site: WritingSite): readonly Edit[] {
  if (site.imports.some(({ target, local }) => local !== '*' && target === library)) return [];
  const { text } = site;
  const eol = lineBreak(text);
  const statement = `require ${quote(library, site)}${eol}`;
  const first = site.imports
    .filter(
      ({ local, span }) =>
        local !== '*' && (span.start === 0 || /[\n\uFEFF]/.test(text[span.start - 1] ?? '')),
    )
    .map(({ span }) => span.start);
  if (first.length > 0) return [{ start: Math.min(...first), end: Math.min(...first), text: statement }];
  const head = HEAD.exec(text)?.[0] ?? '';
  const at = head.length;
  const before = at > 1 ? eol : '';
  const after = /^\r?\n/.test(text.slice(at)) || at === text.length ? '' : eol;
  return [{ start: at, end: at, text: `${before}${statement}${after}` }];
}

export const idioms: Idioms = {
  lineComment: '#',

  quote,

  requiredVariable: (name, site) => ({ code: `ENV.fetch(${quote(name, site)})`, edits: [] }),

  optionalVariable: (name, fallback, site) => ({
    code: `ENV.fetch(${quote(name, site)}, ${fallback})`,
    edits: [],
  }),

  reference: (qualified) => ({ code: qualified.replaceAll('.', '::'), edits: [] }),

  httpGet(url, _result, dependencies, site) {
    const quoted = quote(url, site);
    const client = CLIENTS.find(([name]) => dependencies.has(name));
    if (client) return { code: client[1](quoted), edits: useLibrary(client[0], site) };
    return { code: `Net::HTTP.get(URI(${quoted}))`, edits: useLibrary('net/http', site) };
  },

  withoutShell: (call, callee, words, _statement, site) => withoutShell(call, callee, words, site),

  list: (items) => `[${items.join(', ')}]`,
};
