import type { RuleContext } from '../../../engine/rule';
import { isGivenSecret } from '../../../knowledge/secrets/literals';
import { isSecretValue } from '../../../knowledge/secrets/values';
import { textInside } from '../../../knowledge/text-forms';
import type { CallValue, StringValue, Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { SecretPlace, SecretPlaces } from './api';

/** Methods that read a setting: the name, then what holds where it is missing. */
const WITH_DEFAULT = new Set(
  'get getString getProperty getOrDefault fetch getValue GetValue pop setdefault'.split(' '),
);
const MAX_DEPTH = 4;

/** A literal, and the name of the constant that holds it, if it has one. */
export interface Literal {
  readonly literal: StringValue;
  readonly name?: string;
}

/** A literal that is given to a place for secrets. */
export interface Given extends Literal {
  readonly place: SecretPlace;
}

/** The literals that a call is given at a place for a secret. */
export function givenSecrets(call: CallValue, places: SecretPlaces, context: RuleContext): readonly Given[] {
  return [places].flat().flatMap((place) =>
    candidates(call, place).flatMap((value) => {
      const whole = place.pair ? secondOf(value, context) : value;
      const given = whole && literalOf(whole, context);
      return given && isSecret(given.literal, call, place) ? [{ ...given, place }] : [];
    }),
  );
}

function isSecret({ text, span }: StringValue, call: CallValue, { holds, doubtful }: SecretPlace): boolean {
  if (!doubtful) return isGivenSecret(text, holds);
  return call.span.encloses(span) && isSecretValue(holds === 'key' ? 'secretKey' : holds, text);
}

function candidates(call: CallValue, place: SecretPlace): readonly Value[] {
  const { at, named = [], inside, least = 0, most = Number.POSITIVE_INFINITY, behindLiteral } = place;
  const count = call.args.length + call.named.length;
  if (place.each) return optionsOf(call).map(({ value }) => value);
  if (count < least || count > most || (behindLiteral && call.args[0]?.kind !== 'string')) return [];
  const options = inside
    ? optionsOf(call).flatMap(({ name, value }) =>
        inside.includes(name) && value.kind === 'object'
          ? value.entries
              .filter(({ key }) => named.length === 0 || named.includes(key))
              .map((entry) => entry.value)
          : [],
      )
    : optionsOf(call).flatMap(({ name, value }) => (named.includes(name) ? [value] : []));
  const positional = at === undefined || options.length > 0 ? undefined : call.args[at];
  return positional && positional.kind !== 'object' ? [...options, positional] : options;
}

/** The password of `('user', 'password')`. */
function secondOf(value: Value, context: RuleContext): Value | undefined {
  const list = context.dereference(value);
  return list.kind === 'list' && list.items.length === 2 ? list.items[1] : undefined;
}

/**
 * The literal that a value is, or falls back to: a name is followed, and conversions, defaults of settings, and lists of
 * one are looked through. Undefined for what comes from elsewhere.
 */
export function literalOf(value: Value, context: RuleContext, depth = 0): Literal | undefined {
  if (depth > MAX_DEPTH) return undefined;
  switch (value.kind) {
    case 'string':
      return { literal: value };
    case 'name': {
      const target = context.dereference(value);
      if (target === value || context.environment(value)) return undefined;
      const given = literalOf(target, context, depth + 1);
      const name = value.path.at(-1);
      return given && name !== undefined ? { name, ...given } : given;
    }
    case 'fallback':
      return literalOf(value.fallback, context, depth + 1);
    case 'list':
      return value.items.length === 1 ? literalOf(value.items[0]!, context, depth + 1) : undefined;
    case 'call': {
      const inner = context.environment(value) ? undefined : insideOf(value);
      return inner && literalOf(inner, context, depth + 1);
    }
    default:
      return undefined;
  }
}

/** What a call that changes only the form of a text, or reads a setting with a default, gives. */
function insideOf(call: CallValue): Value | undefined {
  const [first, second] = call.args;
  if (WITH_DEFAULT.has(call.callee.name) && call.args.length === 2 && first?.kind === 'string') return second;
  return textInside(call);
}
