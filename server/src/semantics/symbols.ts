import { Definitions } from './definitions';
import type { EnvironmentRead } from './environment';
import type { BindingFact, ImportFact, RegionFact } from './facts';
import type { LanguageSymbols } from './language-symbols';
import { Questions } from './questions';
import type { Regions } from './regions';
import type { CallValue, Value } from './values';

/** Chains of aliases or calls longer than this are given up on: real code has none, loops (`a = b; b = a`) do. */
const MAX_DEPTH = 32;
/** Texts that are made of texts, and those of others, no deeper than this. */
const MAX_PARTS_DEPTH = 8;

/** Resolves names in one document: through imports, aliases, definitions and the types of values. */
export class Symbols {
  readonly definitions: Definitions;

  constructor(
    private readonly language: LanguageSymbols,
    regions: Regions,
    readonly questions = new Questions(),
  ) {
    this.definitions = new Definitions(language, regions, questions);
  }

  /** The qualified names that a type, as it is written at an offset, may stand for. */
  typeNamed(type: string, offset: number): readonly string[] {
    return this.resolvePath(type.split('.'), offset, 0);
  }

  /** Whether a qualified name is of something that the document imports. */
  isImported(qualified: string): boolean {
    return this.definitions
      .importFacts()
      .some(
        ({ target }) =>
          qualified === target || qualified.startsWith(`${target}.`) || qualified.startsWith(`${target}(`),
      );
  }

  isBound(name: string): boolean {
    return this.definitions.isBound(name);
  }

  importFacts(): readonly ImportFact[] {
    return this.definitions.importFacts();
  }

  /** See `RuleContext.resolve`. */
  resolve(value: Value, depth = 0): readonly string[] {
    if (depth > MAX_DEPTH) return [];
    switch (value.kind) {
      case 'name':
        return this.resolvePath(value.path, value.span.start, depth);
      case 'call':
        return this.resultOf(value, depth);
      case 'member':
        return append(this.resolve(value.object, depth + 1), [value.name]);
      case 'index':
        // An element of a known thing: `request.files['image']`.
        return this.resolve(value.object, depth + 1).map((object) => `${object}[]`);
      default:
        return [];
    }
  }

  /** Whether a call is of a function or class that this document defines, or of a member of such a class or its object. */
  isOwn({ callee: { receiver, name, span } }: CallValue): boolean {
    if (!receiver) return this.definitions.lookup(name, span.start, true)?.kind === 'region';
    const made = receiver.kind === 'call' && receiver.creates ? receiver.callee : undefined;
    const root = receiver.kind === 'name' ? receiver.path[0] : made && !made.receiver ? made.name : undefined;
    const definition = root === undefined ? undefined : this.definitions.lookup(root, span.start, true);
    if (definition?.kind === 'region') return definition.type === 'class';
    return definition?.kind === 'binding' && this.ownClassOf(definition) !== undefined;
  }

  /** The class or struct of this document that a thing is of, by its declared type or by what makes it. */
  private ownClassOf({ type, value, span }: BindingFact): RegionFact | undefined {
    const made =
      value?.kind === 'call' && value.creates && !value.callee.receiver ? value.callee.name : undefined;
    const owner = type ?? made;
    const definition = owner === undefined ? undefined : this.definitions.lookup(owner, span.start);
    return definition?.kind === 'region' && definition.type === 'class' ? definition : undefined;
  }

  /** See `RuleContext.callee`. */
  callee(call: CallValue, depth = 0): readonly string[] {
    const { receiver, name, span } = call.callee;
    if (!receiver) return this.resolvePath([name], span.start, depth, true);
    if (receiver.kind === 'name') return this.resolvePath([...receiver.path, name], span.start, depth);
    return this.resolve(receiver, depth + 1).map((type) => `${type}.${name}`);
  }

  private resultOf(call: CallValue, depth: number): readonly string[] {
    const module = this.language.module?.(call);
    if (module !== undefined) return [module];
    return this.callee(call, depth + 1).flatMap((callee) => {
      if (call.creates) return [callee];
      const result = this.language.returns[callee];
      if (result === '$0') return call.args[0] ? this.resolve(call.args[0], depth + 1) : [];
      if (result !== undefined) return [result];
      return [this.language.constructs?.(callee) ? callee : `${callee}()`];
    });
  }

  private resolvePath(
    path: readonly string[],
    offset: number,
    depth: number,
    called = false,
  ): readonly string[] {
    const [root, ...rest] = path;
    if (root === undefined) return [];
    if (this.language.self.includes(root) && rest[0] !== undefined) {
      const field = this.definitions.field(rest[0], offset);
      return field ? append(this.typeOf(field, depth), rest.slice(1)) : [];
    }
    const definition = this.definitions.lookup(root, offset, called && rest.length === 0);
    if (!definition) {
      const globals = this.language.implicit?.(root) ?? [root];
      const opened = this.definitions.opened().map((module) => (module ? `${module}.${root}` : root));
      return append([...new Set([...opened, ...globals])], rest);
    }
    if (definition.kind === 'import') return append([definition.target], rest);
    if (definition.kind === 'region') return [];
    const types = this.typeOf(definition, depth);
    const member = types.length === 0 && rest[0] !== undefined && this.memberOf(definition, rest[0]);
    return member ? append(this.typeOf(member, depth + 1), rest.slice(1)) : append(types, rest);
  }

  private typeOf(binding: BindingFact, depth: number): readonly string[] {
    if (depth > MAX_DEPTH) return [];
    const { path, nameSpan, augments } = binding;
    // What is added to a thing makes it no other.
    const before = augments && this.bindingOf(path, nameSpan.start);
    const types = before && before !== binding ? this.typeOf(before, depth + 1) : [];
    if (types.length > 0) return types;
    if (binding.value && binding.value.kind !== 'other') {
      const types = this.resolve(binding.value, depth + 1);
      const declared = types.length > 0 ? this.declaredType(binding, depth) : [];
      // What is assigned later, by a function of which nothing is known, is of the declared type.
      if (!binding.declares && declared.length > 0 && types.every((type) => type.endsWith('()')))
        return declared;
      // Both are types of it: `Runtime rt = platform.runtime()`, `Handler h = new FileHandler()`.
      if (types.length > 0) return [...new Set([...types, ...declared])];
    }
    return this.declaredType(binding, depth);
  }

  private declaredType(binding: BindingFact, depth: number): readonly string[] {
    const { declares, name, span } = binding;
    // What only assigns to a thing has no type of its own.
    const declaration = declares ? binding : this.definitions.declarationOf(name, span.start);
    const type = declaration?.type;
    return type === undefined ? [] : this.resolvePath(type.split('.'), span.start, depth + 1);
  }

  /** The field of a thing whose type is a class or struct of this file. */
  private memberOf(binding: BindingFact, name: string): BindingFact | undefined {
    const owner = this.ownClassOf(binding);
    return owner && this.definitions.fieldIn(owner, name);
  }

  /** See `RuleContext.dereference`. */
  dereference(value: Value, depth = 0): Value {
    if (value.kind !== 'name' || depth > MAX_DEPTH) return value;
    const binding = this.bindingOf(value.path, value.span.start);
    return binding?.value ? this.dereference(binding.value, depth + 1) : value;
  }

  private bindingOf(path: readonly string[], offset: number): BindingFact | undefined {
    const [root, member] = path;
    if (root === undefined) return undefined;
    if (path.length === 1) {
      const found = this.definitions.lookup(root, offset);
      return found?.kind === 'binding' ? found : undefined;
    }
    if (path.length === 2 && member !== undefined && this.language.self.includes(root))
      return this.definitions.field(member, offset);
    return undefined;
  }

  /** See `RuleContext.constant`. */
  constant(value: Value | undefined, depth = 0): string | undefined {
    const known = value && this.dereference(value);
    if (known?.kind === 'string') return known.text;
    if (known?.kind !== 'template' || depth > MAX_PARTS_DEPTH) return undefined;
    const parts = known.parts.map((part) =>
      typeof part === 'string' ? part : this.constant(part, depth + 1),
    );
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
  }

  /** Variables are written in capitals; other words are keys of something else. */
  private helperRead({ args: [first, fallback] }: CallValue): EnvironmentRead | undefined {
    const name = this.constant(first);
    if (name === undefined || !/^[A-Z][A-Z\d_]*$/.test(name)) return undefined;
    return fallback ? { name, fallback } : { name };
  }

  /** Whether a thing holds the variables of the environment: `process.env`. */
  isEnvironment(object: Value): boolean {
    return this.resolve(object).some((name) => this.isEnvironmentName(name));
  }

  /** Whether a qualified name is of a thing that holds the variables of the environment. */
  isEnvironmentName(qualified: string): boolean {
    return this.language.environment.objects.includes(qualified);
  }

  /** Whether a call is of a function that reads a variable, whatever its name is. */
  readsEnvironment(call: CallValue): boolean {
    const { calls } = this.language.environment;
    return this.callee(call).some((name) => Object.hasOwn(calls, name));
  }

  /** Own names of the functions that read variables, and of some names those that may be such a function's, too. */
  environmentFunctions(names: Iterable<string>): ReadonlySet<string> {
    const { calls, helpers } = this.language.environment;
    const known = Object.keys(calls).map((name) => name.slice(name.lastIndexOf('.') + 1));
    return new Set([...known, ...(helpers ? [...names].filter((name) => helpers.test(name)) : [])]);
  }

  /** See `RuleContext.environment`. */
  environment(value: Value, depth = 0): EnvironmentRead | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const { calls, objects, helpers } = this.language.environment;
    if (value.kind === 'call') {
      for (const callee of this.callee(value)) {
        const shape = calls[callee];
        const name = shape && this.constant(value.args[shape.name]);
        if (shape && name !== undefined) {
          const positional = shape.fallback === undefined ? undefined : value.args[shape.fallback];
          const fallback = positional ?? value.named.find((one) => one.name === shape.keyword)?.value;
          return fallback ? { name, fallback } : { name };
        }
      }
      if (helpers?.test(value.callee.name)) return this.helperRead(value);
      return undefined;
    }
    if (value.kind === 'index') {
      const name = this.constant(value.key);
      return name !== undefined && this.resolve(value.object).some((object) => objects.includes(object))
        ? { name }
        : undefined;
    }
    if (value.kind === 'fallback') {
      const read = this.environment(value.value, depth + 1);
      return read && { name: read.name, fallback: value.fallback };
    }
    if (value.kind !== 'name') return undefined;
    const [name] = value.path.slice(-1);
    const object = value.path.slice(0, -1);
    if (name !== undefined && object.length > 0) {
      const owners = this.resolvePath(object, value.span.start, 0);
      if (owners.some((owner) => objects.includes(owner))) return { name };
    }
    const target = this.dereference(value);
    return target === value ? undefined : this.environment(target, depth + 1);
  }
}

function append(bases: readonly string[], rest: readonly string[]): readonly string[] {
  return rest.length === 0 ? bases : bases.map((base) => [base, ...rest].join('.'));
}
