import { isType, ofAnything, partsOf, type Snippet, splitsOf, type Writer } from './writing';

const snippet = (...lines: string[]): Snippet => ({ path: 'app.ts', text: `${lines.join('\n')}\n` });
const written = (parts: readonly string[]) => parts.join('.').replaceAll('[]', "['key']");

export const node: Writer = (name) => {
  const parts = ofAnything(name) ?? partsOf(name);
  const whole = written(parts);
  return [
    snippet(`${whole}();`),
    snippet(`new ${whole}();`),
    ...(name.includes('(') ? ofFactory(name) : ofItself(name)),
    ...splitsOf(parts).flatMap(({ module, owner, last }) => {
      const from = module.join('.');
      const inside = written([...owner, last]);
      const [first = last] = owner;
      const named = first.replace(/[[(].*/, '');
      return [
        ...loaded(from).flatMap((load) => [
          snippet(load, `it.${inside}();`),
          snippet(load, `new it.${inside}();`),
          ...ofOwner(load, ['it', ...owner], last),
        ]),
        snippet(`require('${from}').${inside}();`),
        ...[`import { ${named} } from '${from}';`, `const { ${named} } = require('${from}');`].flatMap(
          (load) => [
            snippet(load, `${inside}();`),
            snippet(load, `new ${inside}();`),
            snippet(load, `${inside}\`x\`;`),
            ...ofOwner(load, owner, last),
          ],
        ),
      ];
    }),
  ];
};

/** A module that is a function, a class, or the tag of a template. */
function ofItself(module: string): readonly Snippet[] {
  return loaded(module).flatMap((load) => [
    snippet(load, 'it();'),
    snippet(load, 'new it();'),
    snippet(load, 'it`x`;'),
  ]);
}

/** What a module gives that is called itself: `express().listen`, `pg-promise()`. */
function ofFactory(name: string): readonly Snippet[] {
  const at = name.indexOf('()');
  const rest = name.slice(at + '()'.length);
  return loaded(name.slice(0, at)).map((load) => snippet(load, 'const one = it();', `one${rest}();`));
}

/** The ways to load a module as `it`. */
function loaded(module: string): readonly string[] {
  return [
    `import it from '${module}';`,
    `import * as it from '${module}';`,
    `const it = require('${module}');`,
  ];
}

function ofOwner(load: string, owner: readonly string[], last: string): readonly Snippet[] {
  const type = written(owner);
  if (type === '' || type === 'it') return [];
  return [
    snippet(load, `const one = ${type};`, `one.${last}();`),
    ...(isType(owner)
      ? [
          snippet(load, `function use(one: ${type}) { one.${last}(); }`),
          snippet(load, `const one = new ${type}();`, `one.${last}();`),
        ]
      : []),
  ];
}
