import { isType, ofAnything, partsOf, type Snippet, splitsOf, type Writer } from './writing';

export const rust: Writer = (name) => {
  const parts = ofAnything(name) ?? partsOf(name);
  const whole = chained(parts);
  return [
    snippet('', `${whole}();`),
    snippet('', `${parts.join('.')}();`),
    snippet('', `${parts.join('::')}!();`),
    snippet('', `${parts.join('::')}();`),
    ...splitsOf(parts).flatMap(({ module, owner, last }) => {
      const [first = last] = owner;
      const load = `use ${module.join('::')}::${first.replace(/\(\)|!/, '')};`;
      return [
        snippet(load, `${chained([...owner, last])}();`),
        snippet(load, `${[...owner, last].join('::')}(x);`),
        ...(isType(owner) ? [snippet(load, `let it: ${owner.join('::')} = make(); it.${last}();`)] : []),
      ];
    }),
  ];
};

/** With `::` up to the first call, and a dot behind it. */
function chained(parts: readonly string[]): string {
  const at = parts.findIndex((part) => part.endsWith(')'));
  return at === -1
    ? parts.join('::')
    : `${parts.slice(0, at + 1).join('::')}.${parts.slice(at + 1).join('.')}`;
}

function snippet(load: string, statement: string): Snippet {
  return { path: 'main.rs', text: `${load}\nfn make_use() {\n    ${statement}\n}\n` };
}
