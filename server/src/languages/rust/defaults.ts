import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { argumentsOf, calledParts, memberPath } from './paths';

type Inner = (child: Node) => Value;

/** Longer patterns are no `Ok(value)`. */
const MAX_PATTERN = 60;
const PRESENT = /^(?:Ok|Some)\(/;
const MISSING = /^(?:Err|None|_)/;

/** `match env::var("X") { Ok(v) => v, Err(_) => "y".into() }` as a fallback. */
export function matchDefault(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const value = fieldOf(node, 'value');
  const body = fieldOf(node, 'body');
  const arms = body ? named(body) : [];
  if (!value || arms.length !== 2) return undefined;
  const find = (kind: RegExp) =>
    arms.find((arm) => {
      const pattern = fieldOf(arm, 'pattern');
      return (
        pattern && pattern.endIndex - pattern.startIndex < MAX_PATTERN && kind.test(read.source(pattern))
      );
    });
  const present = find(PRESENT);
  const missing = find(MISSING);
  const given = present && tail(fieldOf(present, 'value'));
  const otherwise = missing && tail(fieldOf(missing, 'value'));
  if (given?.type !== 'identifier' || !otherwise) return undefined;
  return { kind: 'fallback', span: read.span(node), value: inner(value), fallback: inner(otherwise) };
}

/** `if let Ok(v) = env::var("X") { v } else { "y".into() }`, and `if v.is_empty() { v = "y".into() }`. */
export function conditionalDefault(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const condition = fieldOf(node, 'condition');
  const consequence = fieldOf(node, 'consequence');
  if (!condition || !consequence) return undefined;
  if (condition.type === 'call_expression') return emptyDefault(condition, consequence, read, inner);
  const pattern = fieldOf(condition, 'pattern');
  const value = fieldOf(condition, 'value');
  const alternative = fieldOf(node, 'alternative');
  const otherwise = alternative && tail(named(alternative)[0]);
  if (!pattern || !value || !otherwise || tail(consequence)?.type !== 'identifier') return undefined;
  if (pattern.endIndex - pattern.startIndex >= MAX_PATTERN || !PRESENT.test(read.source(pattern)))
    return undefined;
  return { kind: 'fallback', span: read.span(node), value: inner(value), fallback: inner(otherwise) };
}

/** What is known by a name counts as it was at the condition: in the branch it is the default already. */
function emptyDefault(
  condition: Node,
  consequence: Node,
  read: SyntaxReader,
  inner: Inner,
): Value | undefined {
  const parts = calledParts(condition);
  const [statement, ...others] = named(consequence);
  const assignment = statement && named(statement)[0];
  if (!parts?.object || others.length > 0 || assignment?.type !== 'assignment_expression') return undefined;
  const left = fieldOf(assignment, 'left');
  const right = fieldOf(assignment, 'right');
  const path = memberPath(parts.object, read);
  if (!left || !right || !path || argumentsOf(condition).length > 0) return undefined;
  const isSame = read.source(left) === read.source(parts.object);
  if (!/^is_(?:empty|none)$/.test(read.source(parts.name)) || !isSame) return undefined;
  return {
    kind: 'fallback',
    span: read.span(assignment),
    value: read.name(condition, path),
    fallback: inner(right),
    required: `panic!("${read.source(left)} is not set")`,
  };
}

/** What a block gives, or the expression itself. */
export function tail(node: Node | undefined): Node | undefined {
  if (node?.type !== 'block') return node;
  const last = named(node).at(-1);
  return last && /statement$|declaration$|_item$/.test(last.type) ? undefined : last;
}
