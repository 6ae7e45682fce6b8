import { isType, ofAnything, partsOf, type Snippet, splitsOf, type Writer } from './writing';

/** Decorators, annotations and attributes, on a class and on a function. */
export const marks: Readonly<Record<string, Writer>> = {
  python: (name) => {
    const marked = (...lines: string[]) => file('app.py', ...lines, 'def use():', '    pass');
    const thing = ofAnything(name);
    if (thing) return [marked(`@${thing.join('.')}('x')`)];
    return splitsOf(partsOf(name)).flatMap(({ module, owner, last }) => {
      const [first = last] = owner;
      const load = `from ${module.join('.')} import ${first.replace(/\(.*/, '')}`;
      const type = owner.join('.');
      return [
        marked(load, `@${[...owner, last].join('.')}('x')`),
        marked(`import ${module[0]}`, `@${[...module, ...owner, last].join('.')}`),
        ...(owner.length > 0 ? [marked(load, `it = ${type}`, `@it.${last}('x')`)] : []),
        ...(isType(owner) ? [marked(load, `it = ${type}()`, `@it.${last}('x')`)] : []),
      ];
    });
  },
  node: (name) =>
    splitsOf(partsOf(name)).map(({ module, owner, last }) => {
      const mark = `@${[...owner, last].join('.')}('x')`;
      const load = `import { ${owner[0] ?? last} } from '${module.join('.')}';`;
      return file('app.ts', load, mark, `class App { ${mark} use() {} }`);
    }),
  jvm: (name) =>
    splitsOf(partsOf(name)).map(({ module, owner, last }) => {
      const mark = `@${[...owner, last].join('.')}`;
      const load = `import ${[...module, owner[0] ?? last].join('.')};`;
      return file('App.java', load, mark, `class App { ${mark} void use() {} }`);
    }),
  dotnet: (name) =>
    splitsOf(partsOf(name)).map(({ module, owner, last }) => {
      const mark = `[${[...owner, last].join('.')}]`;
      return file('App.cs', `using ${module.join('.')};`, mark, `class App { ${mark} void Use() {} }`);
    }),
  php: (name) =>
    splitsOf(partsOf(name)).map(({ module, owner, last }) => {
      const mark = `#[${[...owner, last].join('\\')}('x')]`;
      const load = `use ${[...module, owner[0] ?? last].join('\\')};`;
      return file('app.php', '<?php', load, mark, `class App { ${mark} function run() {} }`);
    }),
  rust: (name) =>
    [partsOf(name), ...splitsOf(partsOf(name)).map(({ owner, last }) => [...owner, last])].map(
      (parts, at) => {
        const load = at === 0 ? '' : `use ${name.split('.').slice(0, at).join('::')}::${parts[0]};`;
        return file('main.rs', load, `#[${parts.join('::')}("x")]`, 'async fn run() {}');
      },
    ),
};

function file(path: string, ...lines: string[]): Snippet {
  return { path, text: `${lines.join('\n')}\n` };
}
