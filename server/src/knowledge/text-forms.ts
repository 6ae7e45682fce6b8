import type { CallValue, Value } from '../semantics/values';

/** Methods of a text that only give it another form. */
const OF_TEXT = new Set(
  (
    'encode getBytes GetBytes toByteArray toCharArray ToCharArray as_bytes as_ref as_str bytes into to_string to_owned ' +
    'toString ToString freeze strip trim'
  ).split(' '),
);
/** Functions that only give their first argument another form, by their own name or as `Type.name`. */
const OF_ARGUMENT = new Set(
  (
    'GetBytes bytes bytearray str Some b64decode base64_decode String Buffer.from String.from Bytes.from Uint8Array.from ' +
    'SecretString.from SecretString.new Convert.FromBase64String Convert.FromHexString base64.b64decode bytes.fromhex ' +
    'InMemory.plainText Utf8.parse Hex.parse Base64.parse encoder.encode'
  ).split(' '),
);

/** The text that a call only gives another form: `"x"` of `"x".getBytes()` and of `Buffer.from("x")`. */
export function textInside({ callee, args }: CallValue): Value | undefined {
  const { name, receiver } = callee;
  if (receiver && OF_TEXT.has(name) && receiver.kind !== 'name') return receiver;
  const owner = receiver?.kind === 'name' ? receiver.path.at(-1) : undefined;
  if (
    OF_ARGUMENT.has(receiver ? `${owner}.${name}` : name) ||
    (receiver && OF_ARGUMENT.has(name) && name !== 'String')
  )
    return args[0];
  return OF_TEXT.has(name) && receiver ? receiver : undefined;
}
