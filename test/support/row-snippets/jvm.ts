import { isType, ofAnything, partsOf, type Snippet, splitsOf, type Writer } from './writing';

export const jvm: Writer = (name) => {
  const parts = ofAnything(name) ?? partsOf(name);
  return [
    java('', `${parts.join('.')}();`),
    kotlin('', `${parts.join('.')}()`),
    ...splitsOf(parts).flatMap(({ module, owner, last }) => [
      ...(owner.length === 0 ? ofModule(module.join('.'), last) : ofType(module, owner, last)),
    ]),
  ];
};

/** A class, an annotation, or a function of Kotlin. */
function ofModule(module: string, name: string): readonly Snippet[] {
  const load = `import ${module}.${name}`;
  return [
    java(`${load};`, `new ${name}();`),
    { path: 'App.java', text: `${load};\n@${name}\nclass App {\n  @${name} void use() { }\n}\n` },
    kotlin(load, `${name}()`),
  ];
}

function ofType(module: readonly string[], owner: readonly string[], last: string): readonly Snippet[] {
  const load = `import ${module.join('.')}.${(owner[0] ?? '').replace('()', '')}`;
  const type = owner.join('.');
  return [
    java(`${load};`, `${type}.${last}();`),
    java(`${load};`, `new ${type}.${last}();`),
    kotlin(load, `${type}.${last}()`),
    ...(isType(owner)
      ? [
          java(`${load};`, `new ${type}().${last}();`),
          java(`${load};`, `${type} it = make(); it.${last}();`),
          kotlin(load, `val it: ${type} = make(); it.${last}()`),
        ]
      : []),
  ];
}

function java(load: string, statement: string): Snippet {
  return { path: 'App.java', text: `${load}\nclass App {\n  void use() { ${statement} }\n}\n` };
}

function kotlin(load: string, statement: string): Snippet {
  return { path: 'App.kt', text: `${load}\nfun use() { ${statement} }\n` };
}
