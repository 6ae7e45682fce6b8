import type { EnvironmentRead } from '../engine/rule';
import type { LanguageSymbols } from '../syntax/language';
import type { BindingFact, ImportFact, ScopeFact } from './facts';
import type { CallValue, Value } from './values';

type SymbolFact = ImportFact | ScopeFact | BindingFact;

/** Chains of aliases or calls longer than this are given up on: real code has none, loops (`a = b; b = a`) do. */
const MAX_DEPTH = 32;

interface Fields {
  readonly byClass: ReadonlyMap<ScopeFact, BindingFact>;
  readonly first: BindingFact | undefined;
}

/**
 * Resolves names in one document: through imports, aliases, definitions and the types of values.
 * Kept up to date fact by fact; it remembers which names were asked for, so that the engine knows whether a change
 * can alter an answer.
 */
export class Symbols {
  private readonly byName = new Map<string, SymbolFact[]>();
  private readonly imports = new Set<ImportFact>();
  private scopes: ScopeFact[] = [];
  private sorted: { scopes: ScopeFact[]; parents: number[] } | undefined;
  private readonly definitions = new Map<string, Map<ScopeFact | undefined, SymbolFact[]>>();
  private readonly fields = new Map<string, Fields>();
  private readonly asked = new Set<string>();

  constructor(private readonly language: LanguageSymbols) {}

  add(fact: SymbolFact): void {
    const name = nameOf(fact);
    if (fact.kind === 'import') this.imports.add(fact);
    if (fact.kind === 'scope') {
      this.scopes.push(fact);
      this.sorted = undefined;
    }
    if (name === undefined) return;
    this.definitions.delete(name);
    this.fields.delete(name);
    const list = this.byName.get(name);
    if (list) list.push(fact);
    else this.byName.set(name, [fact]);
  }

  remove(facts: readonly SymbolFact[]): void {
    if (facts.length === 0) return;
    const gone = new Set(facts);
    for (const name of new Set(facts.map(nameOf))) {
      if (name === undefined) continue;
      this.definitions.delete(name);
      this.fields.delete(name);
      const left = this.byName.get(name)?.filter((fact) => !gone.has(fact)) ?? [];
      if (left.length > 0) this.byName.set(name, left);
      else this.byName.delete(name);
    }
    for (const fact of facts) if (fact.kind === 'import') this.imports.delete(fact);
    if (facts.some((fact) => fact.kind === 'scope')) {
      this.scopes = this.scopes.filter((scope) => !gone.has(scope));
      this.sorted = undefined;
    }
  }

  /** Whether a definition of this name can change an answer that was given. */
  wasAsked(name: string): boolean {
    return this.asked.has(name);
  }

  isBound(name: string): boolean {
    return this.byName.has(name);
  }

  importFacts(): readonly ImportFact[] {
    return [...this.imports];
  }

  /** See `RuleContext.resolve`. */
  resolve(value: Value, depth = 0): readonly string[] {
    if (depth > MAX_DEPTH) return [];
    switch (value.kind) {
      case 'name':
        return this.resolvePath(value.path, value.span.start, depth);
      case 'call':
        return this.resultOf(value, depth);
      case 'index':
        // An element of a known thing: `request.files['image']`.
        return this.resolve(value.object, depth + 1).map((object) => `${object}[]`);
      default:
        return [];
    }
  }

  /** See `RuleContext.callee`. */
  callee(call: CallValue, depth = 0): readonly string[] {
    const { receiver, name, span } = call.callee;
    if (!receiver) return this.resolvePath([name], span.start, depth);
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

  private resolvePath(path: readonly string[], offset: number, depth: number): readonly string[] {
    const [root, ...rest] = path;
    if (root === undefined) return [];
    if (this.language.self.includes(root) && rest[0] !== undefined) {
      const field = this.field(rest[0], offset);
      return field ? append(this.typeOf(field, depth), rest.slice(1)) : [];
    }
    const definition = this.lookup(root, offset);
    if (!definition) {
      const globals = this.language.implicit?.(root) ?? [root];
      const opened = this.opened().map((module) => (module ? `${module}.${root}` : root));
      return append([...new Set([...opened, ...globals])], rest);
    }
    if (definition.kind === 'import') return append([definition.target], rest);
    if (definition.kind === 'scope') return [];
    const types = this.typeOf(definition, depth);
    const member = types.length === 0 && rest[0] !== undefined && this.memberOf(definition, rest[0]);
    return member ? append(this.typeOf(member, depth + 1), rest.slice(1)) : append(types, rest);
  }

  private opened(): readonly string[] {
    const wildcards = [...(this.byName.get('*') ?? [])].sort((a, b) => a.span.start - b.span.start);
    return wildcards.flatMap((fact) => (fact.kind === 'import' ? [fact.target] : []));
  }

  private typeOf(binding: BindingFact, depth: number): readonly string[] {
    if (depth > MAX_DEPTH) return [];
    if (binding.value && binding.value.kind !== 'other') {
      const types = this.resolve(binding.value, depth + 1);
      // Both are types of it: `Runtime rt = platform.runtime()`, `Handler h = new FileHandler()`.
      if (types.length > 0) return [...new Set([...types, ...this.declaredType(binding, depth)])];
    }
    return this.declaredType(binding, depth);
  }

  private declaredType({ type, span }: BindingFact, depth: number): readonly string[] {
    return type === undefined ? [] : this.resolvePath(type.split('.'), span.start, depth + 1);
  }

  /** The field of an object, as the class around `offset` defines it; there the first one. */
  private field(name: string, offset: number): BindingFact | undefined {
    this.asked.add(name);
    const { scopes, parents } = this.nested();
    const { byClass, first } = this.fieldsOf(name);
    for (let index = this.innermost(offset); index >= 0; index = parents[index]!) {
      const found = byClass.get(scopes[index]!);
      if (found) return found;
    }
    return first;
  }

  /** The fields of a name, in each class the first one; kept until one of them or a scope changes. */
  private fieldsOf(name: string): Fields {
    let fields = this.fields.get(name);
    if (!fields) {
      const byClass = new Map<ScopeFact, BindingFact>();
      let first: BindingFact | undefined;
      for (const fact of this.byName.get(name) ?? []) {
        if (fact.kind !== 'binding' || !this.isField(fact)) continue;
        if (!first || fact.span.start < first.span.start) first = fact;
        const owner = this.scopeOf(fact, 'class');
        const before = owner && byClass.get(owner);
        if (owner && (!before || fact.span.start < before.span.start)) byClass.set(owner, fact);
      }
      fields = { byClass, first };
      this.fields.set(name, fields);
    }
    return fields;
  }

  private isField({ form, path }: BindingFact): boolean {
    return form === 'field' || (path.length === 2 && this.language.self.includes(path[0] ?? ''));
  }

  /** The field of a thing whose type is a class or struct of this file. */
  private memberOf({ type, value, span }: BindingFact, name: string): BindingFact | undefined {
    const made =
      value?.kind === 'call' && value.creates && !value.callee.receiver ? value.callee.name : undefined;
    const owner = type ?? made;
    const definition = owner === undefined ? undefined : this.lookup(owner, span.start);
    if (definition?.kind !== 'scope' || definition.type !== 'class') return undefined;
    this.asked.add(name);
    const isField = (fact: SymbolFact): fact is BindingFact =>
      fact.kind === 'binding' && fact.form === 'field' && definition.span.encloses(fact.span);
    return this.byName.get(name)?.find(isField);
  }

  /** The definition of a name that holds at an offset: the innermost, and there the last one before it. */
  private lookup(name: string, offset: number): SymbolFact | undefined {
    this.asked.add(name);
    const { scopes, parents } = this.nested();
    const definitions = this.definitionsOf(name);
    for (let index = this.innermost(offset); ; index = parents[index]!) {
      const scope = scopes[index];
      const best = definitions.get(scope)?.reduce<SymbolFact | undefined>((nearest, fact) => {
        if (fact.kind === 'binding' && (fact.path.length > 1 || fact.value?.span.contains(offset)))
          return nearest;
        return !nearest || isNearer(fact, nearest, offset) ? fact : nearest;
      }, undefined);
      if (best || !scope) return best;
    }
  }

  /** The facts of a name by the scope in which they define it; kept until one of them or a scope changes. */
  private definitionsOf(name: string): ReadonlyMap<ScopeFact | undefined, readonly SymbolFact[]> {
    let definitions = this.definitions.get(name);
    if (!definitions) {
      definitions = new Map();
      for (const fact of this.byName.get(name) ?? []) {
        const scope = this.scopeOf(fact);
        const list = definitions.get(scope);
        if (list) list.push(fact);
        else definitions.set(scope, [fact]);
      }
      this.definitions.set(name, definitions);
    }
    return definitions;
  }

  /** The scopes from the outside in, each with its parent. */
  private nested(): { scopes: ScopeFact[]; parents: number[] } {
    if (!this.sorted) {
      this.sorted = nest(this.scopes);
      this.definitions.clear();
      this.fields.clear();
    }
    return this.sorted;
  }

  /** The index of the innermost scope that holds an offset; -1 outside of all. */
  private innermost(offset: number): number {
    const { scopes, parents } = this.nested();
    let low = 0;
    let high = scopes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (scopes[middle]!.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    let index = low - 1;
    while (index >= 0 && scopes[index]!.span.end <= offset) index = parents[index]!;
    return index;
  }

  /** The innermost scope, of a type, in which a fact defines its name. */
  private scopeOf(fact: SymbolFact, type?: ScopeFact['type']): ScopeFact | undefined {
    const { scopes, parents } = this.nested();
    let index = this.innermost(fact.span.start);
    while (index >= 0 && scopes[index] === fact) index = parents[index]!;
    while (type !== undefined && index >= 0 && scopes[index]!.type !== type) index = parents[index]!;
    // A parameter's fact can be the function's own node; then the function is its scope.
    return scopes[index];
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
      const found = this.lookup(root, offset);
      return found?.kind === 'binding' ? found : undefined;
    }
    if (path.length === 2 && member !== undefined && this.language.self.includes(root))
      return this.field(member, offset);
    return undefined;
  }

  /** See `RuleContext.constant`. */
  constant(value: Value | undefined): string | undefined {
    const known = value && this.dereference(value);
    if (known?.kind === 'string') return known.text;
    if (known?.kind !== 'template') return undefined;
    const parts = known.parts.map((part) => (typeof part === 'string' ? part : this.constant(part)));
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
  }

  /** Variables are written in capitals; other words are keys of something else. */
  private helperRead({ args: [first, fallback] }: CallValue): EnvironmentRead | undefined {
    const name = this.constant(first);
    if (name === undefined || !/^[A-Z][A-Z\d_]*$/.test(name)) return undefined;
    return fallback ? { name, fallback } : { name };
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

/** The name under which a fact is found; undefined for what defines no name. */
export function nameOf(fact: SymbolFact): string | undefined {
  return fact.kind === 'import' ? fact.local : fact.name;
}

/** Of two definitions in the same scope the last one before the offset holds; where both come later, the first. */
function isNearer(fact: SymbolFact, other: SymbolFact, offset: number): boolean {
  const start = fact.span.start;
  const otherStart = other.span.start;
  return start <= offset
    ? otherStart > offset || start > otherStart
    : otherStart > offset && start < otherStart;
}

function append(bases: readonly string[], rest: readonly string[]): readonly string[] {
  return rest.length === 0 ? bases : bases.map((base) => [base, ...rest].join('.'));
}

/** Sorts scopes from the outside in, and finds the scope around each. */
function nest(unsorted: readonly ScopeFact[]): { scopes: ScopeFact[]; parents: number[] } {
  const scopes = [...unsorted].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: number[] = [];
  const parents = scopes.map((scope, index) => {
    while (open.length > 0 && scopes[open[open.length - 1]!]!.span.end <= scope.span.start) open.pop();
    const parent = open[open.length - 1] ?? -1;
    open.push(index);
    return parent;
  });
  return { scopes, parents };
}
