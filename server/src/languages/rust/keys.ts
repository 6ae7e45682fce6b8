import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** The text of a key: `"x"`, `"x".to_string()`, `String::from("x")`, and the constants of headers. */
export function textOf(key: Node, read: SyntaxReader): string | undefined {
  if (key.type === 'identifier' || key.type === 'scoped_identifier') {
    const name = read.source(fieldOf(key, 'name') ?? key);
    return /(?:^|_)AUTHORIZATION$/.test(name) ? name : undefined;
  }
  if (key.type === 'string_literal') return read.source(key).slice(1, -1);
  const value = key.type === 'call_expression' ? read.value(key) : undefined;
  return value?.kind === 'string' ? value.text : undefined;
}
