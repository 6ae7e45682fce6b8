import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { argumentsOf, calledParts, memberPath } from './paths';

interface Asked {
  readonly target: Node;
  readonly path: readonly string[];
}

const MAX_DEPTH = 10;
const AS = /^(?:as_|to_|into|borrow|unwrap|deref|clone|trim)/;

/** What an expression asks for: `password` of `&password`, of `cfg.password.as_str()`, of `form.get("password")`. */
export function askedOf(node: Node, read: SyntaxReader): Asked | undefined {
  let current: Node | undefined = node;
  for (let depth = 0; current && depth < MAX_DEPTH; depth++) {
    switch (current.type) {
      case 'reference_expression':
        current = fieldOf(current, 'value');
        continue;
      case 'unary_expression':
      case 'parenthesized_expression':
      case 'try_expression':
        current = named(current)[0];
        continue;
      case 'index_expression': {
        const [object, key] = named(current);
        const text = key?.type === 'string_literal' ? read.source(key).slice(1, -1) : undefined;
        const base = object && memberPath(object, read);
        return key && text !== undefined ? { target: key, path: [...(base ?? ['']), text] } : undefined;
      }
      case 'call_expression': {
        const parts = calledParts(current);
        if (!parts) return undefined;
        const name = read.source(parts.name);
        const [only, ...others] = argumentsOf(current);
        if (only?.type === 'string_literal' && others.length === 0)
          return { target: only, path: [read.source(only).slice(1, -1)] };
        if (only) return undefined;
        if (!parts.object || !AS.test(name)) return { target: parts.name, path: ['', name] };
        current = parts.object;
        continue;
      }
      default:
        return plain(current, read);
    }
  }
  return undefined;
}

function plain(node: Node, read: SyntaxReader): Asked | undefined {
  const target = fieldOf(node, 'field') ?? node;
  const path = memberPath(node, read);
  if (path) return { target, path };
  return target === node ? undefined : { target, path: ['', read.source(target)] };
}

/** `name == value` */
export function compare(name: Node, value: Node, read: SyntaxReader): void {
  const asked = askedOf(name, read);
  if (!asked) return;
  if (value.type === 'call_expression' && read.value(value).kind !== 'string') return;
  read.binding({ ...asked, form: 'comparison', value });
}

/** `match password { "x" => … }` */
export function compareArms(node: Node, name: Node, read: SyntaxReader): void {
  const asked = askedOf(name, read);
  if (!asked) return;
  const body = fieldOf(node, 'body');
  for (const arm of body ? named(body) : []) {
    const pattern = fieldOf(arm, 'pattern');
    for (const value of pattern ? literals(pattern) : [])
      read.binding({ ...asked, form: 'comparison', value });
  }
}

function literals(pattern: Node, depth = 0): readonly Node[] {
  if (pattern.type === 'string_literal') return [pattern];
  return depth > 3 ? [] : named(pattern).flatMap((child) => literals(child, depth + 1));
}
