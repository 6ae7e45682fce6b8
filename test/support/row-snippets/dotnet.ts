import { isType, ofAnything, partsOf, type Snippet, splitsOf, type Writer } from './writing';

export const dotnet: Writer = (name) => {
  const parts = ofAnything(name) ?? partsOf(name);
  return [
    snippet('', `${parts.join('.')}();`, `new ${parts.join('.')}();`),
    ...splitsOf(parts).flatMap(({ module, owner, last }) => {
      const load = `using ${module.join('.')};`;
      if (owner.length === 0)
        return [
          snippet(load, `new ${last}();`),
          { path: 'App.cs', text: `${load}\n[${last}]\nclass App { [${last}] void Use() { } }\n` },
        ];
      const type = owner.join('.');
      return [
        snippet(load, `${type}.${last}();`, `new ${type}.${last}();`),
        ...(isType(owner)
          ? [
              snippet(load, `new ${type}().${last}();`),
              snippet(load, `${type} it = Make(); it.${last}();`),
              snippet(load, `${type} it = Make(); it.${last} = value;`),
              snippet(load, `${type} it = Make(); it.${last}[0] = value;`),
              snippet(load, `new ${type} { ${last} = value };`),
            ]
          : []),
      ];
    }),
  ];
};

function snippet(load: string, ...statements: string[]): Snippet {
  return { path: 'App.cs', text: `${load}\nclass App {\n  void Use() { ${statements.join(' ')} }\n}\n` };
}
