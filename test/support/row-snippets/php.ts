import { isType, ofAnything, partsOf, type Snippet, splitsOf, type Writer } from './writing';

export const php: Writer = (name) => {
  const anything = ofAnything(name);
  if (anything) return [snippet(`$${anything.join('->')}();`)];
  const parts = partsOf(name);
  // `app()->isLocal()`, and what is created.
  const chain = parts.join('->');
  const last = parts.at(-1) ?? '';
  const inside = parts.join('\\');
  return [
    ...(/^[a-z_]\w*\(\)/.test(name) ? [snippet(`${chain}();`)] : []),
    snippet(`${name}();`, `\\${inside}();`),
    snippet(`new ${inside}();`, `new \\${inside}();`),
    ...ofType('', parts.slice(0, -1), last),
    ...splitsOf(parts).flatMap(({ module, owner }) => {
      const from = module.join('\\');
      if (owner.length === 0)
        return [
          snippet(`use function ${from}\\${last};`, `${last}();`),
          snippet(`use ${from}\\${last};`, `new ${last}();`, `#[${last}] class App {}`),
        ];
      return ofType(`use ${from}\\${(owner[0] ?? '').replace('()', '')};`, owner, last);
    }),
  ];
};

function ofType(load: string, owner: readonly string[], last: string): readonly Snippet[] {
  const [first, ...members] = owner;
  if (first === undefined) return [];
  const chain = members.length > 0 ? `::${members.join('->')}->` : '::';
  const type = owner.join('\\');
  return [
    snippet(load, `${first}${chain}${last}();`),
    ...(isType([first]) ? [snippet(load, `(new ${first}())->${[...members, last].join('->')}();`)] : []),
    ...(isType(owner)
      ? [
          snippet(load, `function useIt(${type} $it) { $it->${last}(); }`),
          snippet(load, `${type}::${last}();`),
        ]
      : []),
  ];
}

function snippet(...lines: string[]): Snippet {
  return { path: 'app.php', text: `<?php\n${lines.join('\n')}\n` };
}
