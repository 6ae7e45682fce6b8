import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Macros that write maps, lists of pairs, documents; the syntax only says what their tokens are. */
const MAPS = new Set(['json', 'hashmap', 'btreemap', 'map', 'vec', 'doc', 'bson', 'indexmap', 'phf_map']);
const STATICS = new Set(['lazy_static']);
/** Longer ones are data. */
const MAX_TOKENS = 2000;

/** `json!({ "password": "x" })`, `vec![("password", "x")]`, `lazy_static! { static ref PASSWORD: String = "x".into(); }` */
export function readMacroPairs(node: Node, macro: Node, read: SyntaxReader): void {
  const name = read.source(fieldOf(macro, 'name') ?? macro);
  if (!MAPS.has(name) && !STATICS.has(name)) return;
  const trees = node.namedChildren.filter((child) => child?.type === 'token_tree');
  const isKey = MAPS.has(name) ? keyAt : staticAt;
  for (let index = 0; index < trees.length && index < MAX_TOKENS; index++) {
    const tokens = trees[index]?.children ?? [];
    tokens.forEach((token, at) => {
      if (token?.type === 'token_tree') trees.push(token);
      const found = token && isKey(tokens, at, read);
      if (found) read.binding({ form: 'pair', target: token, path: ['', found.key], value: found.value });
    });
  }
}

type Tokens = readonly (Node | null)[];

interface Found {
  readonly key: string;
  readonly value: Node;
}

/** `"key": "value"`, `"key" => "value"`, and `"key", "value"` alone in brackets. */
function keyAt(tokens: Tokens, at: number, read: SyntaxReader): Found | undefined {
  const token = tokens[at];
  if (token?.type !== 'string_literal') return undefined;
  const sign = tokens[at + 1]?.type;
  const value = tokens[at + 2];
  const isPair = sign === ',' && at === 1 && tokens[0]?.type === '(' && value === lastOf(tokens, value);
  if (value?.type !== 'string_literal' || !(sign === ':' || sign === '=>' || isPair)) return undefined;
  return { key: read.source(token).slice(1, -1), value };
}

/** The value of a pair: nothing but its own methods and the bracket come behind it. */
function lastOf(tokens: Tokens, value: Node | null | undefined): Node | null | undefined {
  const behind = value ? tokens.slice(tokens.indexOf(value) + 1) : [];
  return behind.some((token) => token?.type === ',') ? undefined : value;
}

/** `static ref NAME: Type = "value"` */
function staticAt(tokens: Tokens, at: number, read: SyntaxReader): Found | undefined {
  const token = tokens[at];
  if (token?.type !== 'identifier' || tokens[at + 1]?.type !== ':') return undefined;
  const end = tokens.slice(at, at + 12).findIndex((next) => next?.type === '=');
  const value = end === -1 ? undefined : tokens[at + end + 1];
  return value?.type === 'string_literal' ? { key: read.source(token), value } : undefined;
}
