import { isType, ofAnything, partsOf, type Snippet, splitsOf, type Writer } from './writing';

const snippet = (...lines: string[]): Snippet => ({ path: 'app.ts', text: `${lines.join('\n')}\n` });
const written = (parts: readonly string[]) => parts.join('.').replaceAll('[]', "['key']");

export const node: Writer = (name) => {
  const parts = ofAnything(name) ?? partsOf(name);
  const whole = written(parts);
  return [
    snippet(`${whole}();`),
    snippet(`new ${whole}();`),
    ...loaded(name).flatMap((load) => [
      snippet(load, 'it();'),
      snippet(load, 'new it();'),
      snippet(load, 'it`x`;'),
    ]),
    ...splitsOf(parts).flatMap(({ module, owner, last }) => {
      const from = module.join('.');
      const inside = written([...owner, last]);
      const [first = last] = owner;
      const named = first.replace(/[[(].*/, '');
      return [
        ...loaded(from).flatMap((load) => ofModule(load, 'it', owner, last)),
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

/** The ways to load a module as `it`. */
function loaded(module: string): readonly string[] {
  return [
    `import it from '${module}';`,
    `import * as it from '${module}';`,
    `const it = require('${module}');`,
  ];
}

function ofModule(load: string, it: string, owner: readonly string[], last: string): readonly Snippet[] {
  const [first = ''] = owner;
  // What the module gives when it is called itself stands before a dot in the name: `express().listen`.
  const inside = first.startsWith('(') ? [`${it}${first}`, ...owner.slice(1)] : [it, ...owner];
  const type = written(inside);
  return [
    snippet(load, `${type}.${last}();`),
    snippet(load, `new ${type}.${last}();`),
    ...ofOwner(load, inside, last),
  ];
}

function ofOwner(load: string, owner: readonly string[], last: string): readonly Snippet[] {
  if (owner.length === 0) return [];
  const type = written(owner);
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
