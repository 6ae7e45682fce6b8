import type { Idioms, Snippet, WritingSite } from '../../fixes/idioms';
import { canHoldCall, standsAlone } from './places';
import { quote } from './quotes';
import { withoutShell } from './without-shell';

/** Clients that a project may have declared: how each gives the body of a response. */
const CLIENTS: readonly (readonly [string, (url: string) => string])[] = [
  ['laravel/framework', (url) => `\\Illuminate\\Support\\Facades\\Http::get(${url})->body()`],
  ['guzzlehttp/guzzle', (url) => `(new \\GuzzleHttp\\Client())->get(${url})->getBody()->getContents()`],
];

/** The helper of Laravel and others, which also reads what was loaded from a file. */
const HELPER = /(?<![\w$>:\\])env\(\s*['"]/;

export const idioms: Idioms = {
  lineComment: '//',

  quote,

  requiredVariable(name, site, at) {
    if (at !== undefined && !canHoldCall(site.text, at)) return undefined;
    const thrown = `throw new ${className('RuntimeException', site)}(${quote(`${name} is not set`, site)})`;
    // Of two operators the one that fails when the variable is missing: `env` gives null, `getenv` false.
    const code = HELPER.test(site.text)
      ? `env(${quote(name, site)}) ?? ${thrown}`
      : `getenv(${quote(name, site)}) ?: ${thrown}`;
    return { code: inPlace(code, site, at), edits: [] };
  },

  // Every command of Artisan loads the configuration. https://laravel.com/docs/configuration
  leavesMissing: ({ callee }, path) => callee.name === 'env' && /(?:^|\/)config\/[\w-]+\.php$/.test(path),

  optionalVariable(name, fallback, site) {
    const quoted = quote(name, site);
    return {
      code: HELPER.test(site.text) ? `env(${quoted}, ${fallback})` : `(getenv(${quoted}) ?: ${fallback})`,
      edits: [],
    };
  },

  reference: (qualified, site) => reference(qualified, site),

  httpGet(url, _result, dependencies, site) {
    const quoted = quote(url, site);
    const client = CLIENTS.find(([name]) => dependencies.has(name));
    return { code: client ? client[1](quoted) : `file_get_contents(${quoted})`, edits: [] };
  },

  withoutShell: (call, callee, words, _statement, site) => withoutShell(call, callee, words, site),

  list: (items) => `[${items.join(', ')}]`,
};

/** An operator next to the expression would take a part of it. */
function inPlace(code: string, site: WritingSite, at: number | undefined): string {
  return at !== undefined && standsAlone(site.text, at) ? code : `(${code})`;
}

function className(name: string, site: WritingSite): string {
  return site.imports.some(({ local, target }) => local === name && target === name) ? name : `\\${name}`;
}

/** Through the import that the file has, or by the full name. */
function reference(qualified: string, { imports }: WritingSite): Snippet {
  const known = imports.find(({ target }) => target === qualified);
  return { code: known ? known.local : `\\${qualified.replaceAll('.', '\\')}`, edits: [] };
}
