import type { Value } from './values';

/** What a value is directly made of, in source order. */
export function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'template':
      return value.parts.filter((part) => typeof part !== 'string');
    case 'call':
      return [
        ...(value.callee.receiver ? [value.callee.receiver] : []),
        ...value.args,
        ...value.named.map((argument) => argument.value),
      ];
    case 'index':
      return [value.object, value.key];
    case 'list':
      return value.items;
    case 'object':
      return value.entries.map((entry) => entry.value);
    case 'fallback':
      return [...(value.test ? [value.test] : []), value.value, value.fallback];
    case 'member':
      return [value.object];
    case 'conditional':
      return [value.test, value.then, value.otherwise];
    case 'comparison':
      return [value.left, value.right];
    case 'membership':
      return [value.item, value.list];
    case 'not':
      return [value.value];
    case 'logical':
      return value.operands;
    case 'other':
      return value.parts ?? [];
    default:
      return [];
  }
}

/** A value with all that it is made of. */
export function allPartsOf(value: Value): readonly Value[] {
  return [value, ...partsOf(value).flatMap(allPartsOf)];
}
