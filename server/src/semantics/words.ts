import type { CallValue, Value } from './values';

/** The text that a value is known to be: a string, or a symbol without its colon. */
export function textOrSymbol(
  value: Value | undefined,
  symbols: { constant(value: Value): string | undefined },
): string | undefined {
  if (!value) return undefined;
  return value.kind === 'symbol' ? value.text : symbols.constant(value);
}

/** Names, as dotted paths, and strings that an expression is made of; of functions in it, nothing. */
export function wordsIn(value: Value): readonly string[] {
  switch (value.kind) {
    case 'string':
      return [value.text];
    case 'template':
      return value.parts.flatMap((part) => (typeof part === 'string' ? part : wordsIn(part)));
    case 'name':
      return [value.path.join('.')];
    case 'member':
      return [...wordsIn(value.object), value.name];
    case 'call':
      return wordsOf(value);
    case 'list':
      return value.items.flatMap(wordsIn);
    case 'object':
      return value.entries.flatMap((entry) => wordsIn(entry.value));
    case 'index':
      return [...wordsIn(value.object), ...wordsIn(value.key)];
    case 'not':
      return wordsIn(value.value);
    case 'comparison':
      return [...wordsIn(value.left), ...wordsIn(value.right)];
    case 'logical':
      return value.operands.flatMap(wordsIn);
    case 'fallback':
      return [...wordsIn(value.value), ...wordsIn(value.fallback)];
    default:
      return [];
  }
}

/** The words of a call: what is called, as a dotted path where it is one, and what it is given. */
export function wordsOf(call: CallValue): readonly string[] {
  const { receiver, name } = call.callee;
  const owner = receiver ? wordsIn(receiver) : [];
  const callee = owner.length === 1 ? [`${owner[0]}.${name}`] : [...owner, name];
  return [...callee, ...[...call.args, ...call.named.map(({ value }) => value)].flatMap(wordsIn)];
}

/** What is called, by names alone: `Flyway.configure().load` for `Flyway.configure(classes).load()`. */
export function pathOf({ callee: { receiver, name } }: CallValue): string {
  const owner = receiver && ownerPath(receiver);
  return owner === undefined ? name : `${owner}.${name}`;
}

function ownerPath(value: Value): string | undefined {
  switch (value.kind) {
    case 'name':
      return value.path.join('.');
    case 'call':
      return `${pathOf(value)}()`;
    case 'member': {
      const owner = ownerPath(value.object);
      return owner === undefined ? value.name : `${owner}.${value.name}`;
    }
    case 'index': {
      const owner = ownerPath(value.object);
      return owner === undefined ? undefined : `${owner}[]`;
    }
    default:
      return undefined;
  }
}
