import type { Snippet, WritingSite } from '../../fixes/idioms';
import { lineBreak } from '../../text/text';
import { afterImports, isBlankLine } from './places';
import { quoted, styleOf } from './style';

/** Names for the helper, in order of preference. */
const NAMES = ['requiredEnv', 'requireEnv', 'requiredVariable', 'readRequiredEnv'];
/** Modules of the application itself. */
const OWN_MODULE = /^(?:\.{1,2}\/|[@~#]\/|#)/;
const HEADS = [
  /^(?:export )?(?:async )?function (\w+)\((\w+)(?:: string)?\)[^\r\n{]*\{/gm,
  /^(?:export )?const (\w+) = \((\w+)(?:: string)?\)[^\r\n{=]*=> \{/gm,
];
/** Longest helper that is looked through. */
const BODY = 600;

/** Code that only a bundler brings into a browser, where there is no environment to read at run time. */
const BROWSER = /^\s*['"]use client['"]|\bimport\.meta\.env\b/m;

/**
 * A call of a helper that fails when the variable is missing: the one that the file has, or a new one below its
 * imports. Undefined where the code runs in a browser, or calls something else `process`.
 */
export function requiredVariable(name: string, typed: boolean, site: WritingSite): Snippet | undefined {
  const { text } = site;
  if (BROWSER.test(text)) return undefined;
  const style = styleOf(site);
  const present = importedHelper(site) ?? definedHelper(text);
  const code = (helper: string) => `${helper}(${quoted(name, style.quote)})`;
  if (present) return { code: code(present), edits: [] };
  const helper = NAMES.find((candidate) => !site.isBound(candidate));
  const read = readerOf(site);
  if (!helper || !read) return undefined;
  const eol = lineBreak(text);
  const { indent, semicolon } = style;
  const lines = [
    typed ? `function ${helper}(name: string): string {` : `function ${helper}(name) {`,
    `${indent}const value = ${read}${semicolon}`,
    `${indent}if (!value) {`,
    `${indent}${indent}throw new Error(\`The environment variable \${name} is not set\`)${semicolon}`,
    `${indent}}`,
    `${indent}return value${semicolon}`,
    '}',
  ];
  const at = afterImports(site);
  const unended = at > 0 && at === text.length && !/[\r\n]$/.test(text);
  const before = at <= 1 ? '' : unended ? eol + eol : isBlankLine(text, lineAbove(text, at)) ? '' : eol;
  const after = at < text.length && isBlankLine(text, at) ? eol : eol + eol;
  return { code: code(helper), edits: [{ start: at, end: at, text: before + lines.join(eol) + after }] };
}

function lineAbove(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 2) + 1;
}

/** A helper that another file of the application gives. */
function importedHelper({ imports }: WritingSite): string | undefined {
  return imports.find(({ local, target }) => NAMES.includes(local) && OWN_MODULE.test(target))?.local;
}

/** A function at the left margin that reads the variable named by its argument, and throws. */
function definedHelper(text: string): string | undefined {
  for (const head of HEADS) {
    for (const match of text.matchAll(head)) {
      const [whole, name, parameter] = match;
      if (whole.includes('async ')) continue;
      const from = match.index + whole.length;
      const [body = ''] = text.slice(from, from + BODY).split(/^\}/m, 1);
      const reads = body.includes(`process.env[${parameter}]`) || body.includes(`Deno.env.get(${parameter})`);
      if (reads && /\bthrow\b/.test(body) && /\breturn\b/.test(body)) return name;
    }
  }
  return undefined;
}

/** How the environment is read in this file. */
function readerOf(site: WritingSite): string | undefined {
  const { text, imports } = site;
  if (/\bDeno\.|['"](?:jsr:|https:\/\/deno\.land\/)/.test(text) && !text.includes('process.env'))
    return 'Deno.env.get(name)';
  if (!site.isBound('process')) return 'process.env[name]';
  return imports.some(({ local, target }) => local === 'process' && target === 'process')
    ? 'process.env[name]'
    : undefined;
}
