import type { Value } from './values';

/** The values that a value is made of, in source order; none of what has no parts. */
export function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'template':
      return value.parts.filter((part): part is Value => typeof part !== 'string');
    case 'call': {
      const { callee, args, named } = value;
      return [...(callee.receiver ? [callee.receiver] : []), ...args, ...named.map((one) => one.value)];
    }
    case 'index':
      return [value.object, value.key];
    case 'list':
      return value.items;
    case 'object':
      return value.entries.map((entry) => entry.value);
    case 'fallback':
      return [value.value, value.fallback];
    case 'member':
      return [value.object];
    case 'other':
      return value.parts ?? [];
    case 'conditional':
      return [value.then, value.otherwise];
    default:
      return [];
  }
}

/** Whether a value, or a value that it is made of, passes a test. */
export function isOrHolds(value: Value, test: (part: Value) => boolean): boolean {
  return test(value) || partsOf(value).some((part) => isOrHolds(part, test));
}

/** The words that are written for a value itself, not for its parts: the text of a string, the name of what is called. */
export function wordsOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'string':
    case 'symbol':
      return [value.text];
    case 'template':
      return value.parts.filter((part) => typeof part === 'string');
    case 'name':
      return [value.path.join('.')];
    case 'call':
      return [value.callee.name];
    case 'member':
      return [value.name];
    default:
      return [];
  }
}
