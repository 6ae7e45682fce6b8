import type { LanguageSymbols } from '../../semantics/language-symbols';
import type { CallValue } from '../../semantics/values';
import { moduleName, moduleOfRoot } from './modules';

/**
 * What is there without an import: https://nodejs.org/api/globals.html, https://docs.deno.com/api/deno/,
 * https://bun.sh/docs/runtime/bun-apis, and what a browser shares with them. Any other name that a file does not
 * define is not known: `open()` is a window here, and not the package `open`.
 */
const GLOBALS = new Set(
  (
    'process console Buffer URL URLSearchParams fetch global globalThis module exports require import ' +
    'setTimeout setInterval setImmediate queueMicrotask structuredClone performance crypto AbortController ' +
    'Deno Bun window document navigator localStorage sessionStorage Error Promise JSON Math Object Array String ' +
    'Number Date Map Set RegExp Symbol Reflect Proxy Worker WebSocket EventSource Headers Request Response eval Function'
  ).split(' '),
);

export const symbols: LanguageSymbols = {
  self: ['this'],
  returns: {
    'util.promisify': '$0',
    'util.callbackify': '$0',
    'util.deprecate': '$0',
    bluebird: '$0',
    'bluebird.promisify': '$0',
    'bluebird.Promise.promisify': '$0',
    'bluebird.promisifyAll': '$0',
    pify: '$0',
    'es6-promisify.promisify': '$0',
    'module.createRequire': 'module.require',
    'process.on': 'process',
    'winston.createLogger': 'winston.Logger',
    'winston.loggers.get': 'winston.Logger',
    'winston.loggers.add': 'winston.Logger',
    'log4js.configure': 'log4js',
    'log4js.getLogger': 'log4js.Logger',
    'bunyan.createLogger': 'bunyan.Logger',
    'shelljs.config': 'shelljs',
    'execa.execa': 'execa.execa',
    'execa.$': 'execa.$',
    'zx.$': 'zx.$',
  },
  implicit: (name) => {
    const module = moduleOfRoot(name);
    return module !== undefined ? [module] : GLOBALS.has(name) ? [name] : [];
  },
  module: requiredModule,
  exportName,
  environment: {
    calls: { 'Deno.env.get': { name: 0 } },
    objects: [
      'process.env',
      'global.process.env',
      'globalThis.process.env',
      'import.meta.env',
      'Bun.env',
      'bun.env',
    ],
  },
};

/** The module that `require('x')` and `import('x')` give. */
function requiredModule({ callee, args }: CallValue): string | undefined {
  const [specifier] = args;
  if (callee.receiver || (callee.name !== 'require' && callee.name !== 'import')) return undefined;
  return specifier?.kind === 'string' ? moduleName(specifier.text) : undefined;
}

/** `exports.list`, `module.exports.list`; all of `module.exports` is what `export default` gives elsewhere. */
function exportName(path: readonly string[]): string | undefined {
  const [root, ...rest] = path[0] === 'module' ? path.slice(1) : path;
  if (root !== 'exports' || rest.length > 1) return undefined;
  return rest[0] ?? 'default';
}
