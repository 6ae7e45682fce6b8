import type { LanguageSymbols } from '../../semantics/language-symbols';

/** Classes that Laravel also gives without a namespace. https://laravel.com/docs/facades#facade-class-reference */
export const FACADES: Readonly<Record<string, string>> = Object.fromEntries(
  ['Process', 'Log', 'File', 'Config', 'Schedule'].map((name) => [
    name,
    `Illuminate.Support.Facades.${name}`,
  ]),
);

const PENDING = 'Illuminate.Process.PendingProcess';
/** Methods that answer the process that is yet to be started: https://laravel.com/docs/processes */
const FLUENT = 'command path timeout idleTimeout forever env input quietly tty options'.split(' ');
const POOLED = ['Pool', 'Pipe'].flatMap((owner) =>
  ['as', ...FLUENT].map((method) => [`Illuminate.Process.${owner}.${method}`, PENDING]),
);

/** PHP itself, and what is known of the environment by common frameworks. */
export const symbols: LanguageSymbols = {
  self: ['$this', 'self', 'static'],
  // Constants and properties of a class have it or an object of it before their names.
  classNames: 'body',
  // Variables end at a function; an arrow function sees those around it.
  stops: (name, { type, part }) => type === 'function' && part !== 'arrow' && name.startsWith('$'),
  // What a closure takes along is told before its body.
  headOutside: ({ part }) => part === 'closure',
  returns: {
    ...Object.fromEntries(
      FLUENT.flatMap((method) => [
        [`Illuminate.Support.Facades.Process.${method}`, PENDING],
        [`${PENDING}.${method}`, PENDING],
      ]),
    ),
    ...Object.fromEntries(POOLED),
  },
  // A leading `\` is kept, so that nothing in the file shadows the name.
  implicit: (name) => {
    if (!name.startsWith('\\')) return [name];
    const global = name.slice(1);
    return Object.hasOwn(FACADES, global) ? [global, FACADES[global] ?? global] : [global];
  },
  environment: {
    calls: {
      getenv: { name: 0 },
      apache_getenv: { name: 0 },
      env: { name: 0, fallback: 1 },
      'Illuminate.Support.Env.get': { name: 0, fallback: 1 },
      'Illuminate.Support.Env.getOrFail': { name: 0 },
      // https://book.cakephp.org/5/en/core-libraries/global-constants-and-functions.html
      'Cake.Core.env': { name: 0, fallback: 1 },
      // https://github.com/oscarotero/env, as used by Bedrock
      'Env.env': { name: 0 },
      'Env.Env.get': { name: 0 },
      // https://craftcms.com/docs/5.x/configure.html
      'craft.helpers.App.env': { name: 0 },
    },
    objects: ['$_ENV', '$_SERVER', 'getenv()'],
  },
};
