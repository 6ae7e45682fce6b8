import { isType, ofAnything, type Snippet, splitsOf, type Writer } from './writing';

export const go: Writer = (name) => {
  const anything = ofAnything(name);
  if (anything) return [snippet('', `${anything.join('.')}()`)];
  // Dots before the last slash are part of the path; behind it, one may be: `gopkg.in/yaml.v3`.
  const slash = name.lastIndexOf('/') + 1;
  const [head = '', ...rest] = name.slice(slash).split('.');
  const parts = [name.slice(0, slash) + head, ...rest];
  return [
    snippet('', `${name}()`),
    ...splitsOf(parts).flatMap(({ module, owner, last }) => {
      const load = `import it "${module.join('.')}"`;
      const type = ['it', ...owner].join('.');
      return [
        ...(owner.some((part) => part.endsWith(')')) ? [] : [snippet(load, `${type}.${last}()`)]),
        snippet(load, `_ = ${type}.${last}{}`),
        snippet(load, stepwise(['it', ...owner, last])),
        ...(isType(owner) ? [snippet(load, `var one ${type}\n\tone.${last}()`)] : []),
      ];
    }),
  ];
};

/** What a call answers beside an error has to get a name before it is used. */
function stepwise(parts: readonly string[]): string {
  const lines: string[] = [];
  let owner = '';
  for (const part of parts.slice(0, -1)) {
    owner = owner === '' ? part : `${owner}.${part}`;
    if (!part.endsWith(')')) continue;
    const name = `one${lines.length}`;
    lines.push(`${name}, err := ${owner}`);
    owner = name;
  }
  return [...lines, `${owner}.${parts.at(-1)}()`].join('\n\t');
}

function snippet(load: string, statement: string): Snippet {
  return { path: 'main.go', text: `package main\n\n${load}\n\nfunc use() {\n\t${statement}\n}\n` };
}
