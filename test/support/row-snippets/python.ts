import { isType, ofAnything, partsOf, type Snippet, splitsOf, type Writer } from './writing';

const snippet = (...lines: string[]): Snippet => ({ path: 'app.py', text: `${lines.join('\n')}\n` });
const written = (parts: readonly string[]) => parts.join('.').replaceAll('[]', "['key']");

export const python: Writer = (name) => {
  const parts = ofAnything(name) ?? partsOf(name);
  const root = parts[0] ?? '';
  // A program that is imported as if it were a module's own: `from sh import ls`.
  if (parts.at(-1) === 'import') return [snippet(`from ${parts.slice(0, -1).join('.')} import ls`, 'ls()')];
  return [
    snippet(`${written(parts)}()`),
    snippet(`import ${root}`, `${written(parts)}()`),
    ...splitsOf(parts).flatMap(({ module, owner, last }) => {
      const [first = last] = owner;
      const load = `from ${module.join('.')} import ${first.replace(/[[(].*/, '')}`;
      const type = written(owner);
      return [
        snippet(load, `${written([...owner, last])}()`),
        ...(owner.length > 0 ? [snippet(load, `it = ${type}`, `it.${last}()`)] : []),
        ...(isType(owner)
          ? [
              snippet(load, `def use(it: ${type}):`, `    it.${last}()`),
              snippet(load, `it = ${type}()`, `it.${last}()`),
            ]
          : []),
      ];
    }),
  ];
};
