import type { RuleContext } from '../../../engine/rule';
import type { CallValue, StringValue, Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { SecretPlace } from './api';

/** Methods of a text that only give it another form. */
const OF_TEXT = new Set(
  (
    'encode getBytes GetBytes toByteArray toCharArray ToCharArray as_bytes as_ref bytes into to_string to_owned ' +
    'toString ToString freeze strip trim'
  ).split(' '),
);
/** Functions that only give their first argument another form, by their own name or as `Type.name`. */
const OF_ARGUMENT = new Set(
  (
    'GetBytes bytes bytearray str Some b64decode base64_decode Buffer.from String.from Bytes.from Uint8Array.from ' +
    'SecretString.from SecretString.new Convert.FromBase64String Convert.FromHexString base64.b64decode bytes.fromhex ' +
    'InMemory.plainText Utf8.parse Hex.parse Base64.parse'
  ).split(' '),
);
/** Methods that read a setting: the name, then what holds where it is missing. */
const WITH_DEFAULT = new Set(
  'get getString getProperty getOrDefault fetch getValue GetValue pop setdefault'.split(' '),
);
const MAX_DEPTH = 4;

/** A literal that is given to a place for secrets, and where its own name stands, if it has one. */
export interface Given {
  readonly literal: StringValue;
  /** The name of the constant that holds the literal, else that of the argument. */
  readonly name?: string;
}

/** The literals that a call is given at a place for a secret. */
export function givenSecrets(call: CallValue, place: SecretPlace, context: RuleContext): readonly Given[] {
  if (place.least !== undefined && call.args.length + call.named.length < place.least) return [];
  return candidates(call, place).flatMap((value) => {
    const whole = place.pair ? secondOf(value, context) : value;
    const given = whole && literalOf(whole, context);
    return given ? [given] : [];
  });
}

function candidates(call: CallValue, { at, named = [], inside }: SecretPlace): readonly Value[] {
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
export function literalOf(value: Value, context: RuleContext, depth = 0): Given | undefined {
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
function insideOf({ callee, args }: CallValue): Value | undefined {
  const { name, receiver } = callee;
  const [first, second] = args;
  if (receiver && OF_TEXT.has(name) && receiver.kind !== 'name') return receiver;
  if (WITH_DEFAULT.has(name) && args.length === 2 && first?.kind === 'string') return second;
  const owner = receiver?.kind === 'name' ? receiver.path.at(-1) : undefined;
  if (OF_ARGUMENT.has(name) || OF_ARGUMENT.has(`${owner}.${name}`)) return first;
  return OF_TEXT.has(name) && receiver ? receiver : undefined;
}
