import type { Snippet, WritingSite } from '../../fixes/idioms';
import { lineBreak } from '../../text/text';
import { beforeImports, isBlankLine, topImports } from './places';
import { quoted, styleOf } from './style';

/** Globals of Node, which need no import. */
const GLOBAL = /^(?:process|console|globalThis|Buffer)(?:\.|$)/;
/** Modules of Node, which are imported as `node:…`. */
const BUILT_IN = new Set([
  'child_process',
  'fs',
  'path',
  'os',
  'util',
  'http',
  'https',
  'stream',
  'crypto',
  'net',
  'url',
]);

/**
 * An expression for a qualified name such as `winston.transports.Console`, through the import that the file has of it
 * or of what holds it, or through a new import of the module. Undefined where the module's name is taken.
 */
export function reference(qualified: string, site: WritingSite): Snippet | undefined {
  if (GLOBAL.test(qualified))
    return site.isBound(qualified.split('.')[0] ?? '') ? undefined : { code: qualified, edits: [] };
  const holders = topImports(site)
    .filter(
      ({ local, target }) => local !== '*' && (qualified === target || qualified.startsWith(`${target}.`)),
    )
    .sort((a, b) => b.target.length - a.target.length);
  const [holder] = holders;
  if (holder) return { code: holder.local + qualified.slice(holder.target.length), edits: [] };
  const [module = '', ...path] = qualified.split('.');
  if (!/^[A-Za-z_$][\w$]*$/.test(module) || site.isBound(module)) return undefined;
  return { code: [module, ...path].join('.'), edits: [importOf(module, site)] };
}

function importOf(module: string, site: WritingSite): { start: number; end: number; text: string } {
  const { quote, semicolon, modules } = styleOf(site);
  const source = quoted(BUILT_IN.has(module) ? `node:${module}` : module, quote);
  const statement = modules ? `import ${module} from ${source}` : `const ${module} = require(${source})`;
  const at = beforeImports(site);
  const eol = lineBreak(site.text);
  const alone = topImports(site).length === 0 && at < site.text.length && !isBlankLine(site.text, at);
  return { start: at, end: at, text: `${statement}${semicolon}${eol}${alone ? eol : ''}` };
}
