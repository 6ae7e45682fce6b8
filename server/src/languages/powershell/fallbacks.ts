import type { Node } from 'web-tree-sitter';
import type { FallbackValue, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { bare, ENVIRONMENT, innermost } from './nodes';

type Inner = (child: Node) => Value;

/** Longer conditions ask for more than whether something is missing. */
const MAX_CONDITION = 200;
/** What may be missing: a variable, its member, a member of a hashtable. */
const TESTED = String.raw`(\$[\w:{}.]+)`;
const EMPTY = new RegExp(
  String.raw`^(?:\[(?:System\.)?string\]::IsNullOr(?:Empty|WhiteSpace)\(\s*${TESTED}\s*\)|(?:\$null|''|"")\s*-i?eq\s*${TESTED}|${TESTED}\s*-i?eq\s*(?:\$null|''|""))$`,
  'i',
);
const FILLED = new RegExp(
  String.raw`^(?:${TESTED}|(?:\$null|''|"")\s*-i?ne\s*${TESTED}|${TESTED}\s*-i?ne\s*(?:\$null|''|"")|Test-Path\s+['"]?(env:[\\/]?\w+)['"]?)$`,
  'i',
);

/**
 * A condition that puts a value in the place of a missing one: `if ($x) { $x } else { 'a' }`, and `if (-not $x) { $x =
 * 'a' }`. Undefined for all others.
 */
export function nullCheck(node: Node, read: SyntaxReader, inner: Inner): FallbackValue | undefined {
  const condition = fieldOf(node, 'condition');
  const [first, ...others] = named(node).filter(({ type }) => type === 'statement_block');
  const otherwise = fieldOf(node, 'else_clause');
  if (!condition || !first || others.length > 0 || fieldOf(node, 'elseif_clauses')) return undefined;
  const tested = testedBy(condition, read);
  if (!tested) return undefined;
  const whenThere = onlyStatement(tested.missing ? otherwise?.firstNamedChild : first);
  const whenMissing = onlyStatement(tested.missing ? first : otherwise?.firstNamedChild);
  if (!whenMissing) return undefined;
  if (!otherwise) return assigned(node, whenMissing, tested.name, read, inner);
  if (!whenThere || !isSame(read.source(whenThere), tested.name)) return undefined;
  return { kind: 'fallback', span: read.span(node), value: inner(whenThere), fallback: inner(whenMissing) };
}

/** Whether the condition only gives a missing variable its value: it stands for no value itself. */
export function isAssigning(node: Node): boolean {
  return fieldOf(node, 'else_clause') === undefined;
}

function assigned(
  node: Node,
  statement: Node,
  name: string,
  read: SyntaxReader,
  inner: Inner,
): FallbackValue | undefined {
  const assignment = innermost(statement);
  const left = assignment.type === 'assignment_expression' ? named(assignment)[0] : undefined;
  const given = fieldOf(assignment, 'value');
  if (!left || !given || !isSame(read.source(bare(left)), name)) return undefined;
  return { kind: 'fallback', span: read.span(node), value: inner(bare(left)), fallback: inner(given) };
}

interface Tested {
  readonly name: string;
  /** The condition holds where it is missing. */
  readonly missing: boolean;
}

function testedBy(condition: Node, read: SyntaxReader): Tested | undefined {
  if (condition.endIndex - condition.startIndex > MAX_CONDITION) return undefined;
  let source = read.source(condition).trim();
  const [negation = ''] = /^(?:!|-not\b)\s*/i.exec(source) ?? [];
  source = source.slice(negation.length).replace(/^\(\s*|\s*\)$/g, (bracket) => (negation ? '' : bracket));
  // The bracket that was taken off may have been that of a call.
  if (negation !== '' && /\([^()]*$/.test(source)) source += ')';
  const empty = EMPTY.exec(source)
    ?.slice(1)
    .find((name) => name !== undefined);
  const filled = FILLED.exec(source)
    ?.slice(1)
    .find((name) => name !== undefined);
  const name = empty ?? filled;
  if (name === undefined) return undefined;
  const missing = (empty !== undefined) !== (negation !== '');
  return { name: name.replace(/^env:[\\/]?/i, `${ENVIRONMENT}:`), missing };
}

/** Variables have no case, and may stand in braces. */
function isSame(one: string, other: string): boolean {
  const plain = (name: string) => name.replace(/[{}]/g, '').toLowerCase();
  return plain(one) === plain(other);
}

/** The statement that is all of a block. */
export function onlyStatement(block: Node | null | undefined): Node | undefined {
  const list = block && (block.type === 'statement_list' ? block : named(block)[0]);
  const statements = list?.type === 'statement_list' ? named(list) : [];
  return statements.length === 1 ? statements[0] : undefined;
}

/** What the grammar, which is older than the operator, makes an error of: `$env:NAME ?? 'text'`. */
const MAX_COALESCED = 300;
const COALESCED = /^(\$(?:env:\w+|\{env:\w+\}))\s*\?\?=?\s*(?:'([^'\r\n]*)'|"([^"`$\r\n]*)")/i;

/** Reads `$env:NAME ?? 'text'`, of which `error` is what the grammar cannot read; undefined for all other errors. */
export function coalesced(error: Node, read: SyntaxReader): FallbackValue | undefined {
  const before = error.previousNamedSibling && bare(error.previousNamedSibling);
  const start = before?.type === 'variable' ? before : error;
  // Where the error ends says nothing: the parser goes on in the middle of the string.
  const text = read.slice(start.startIndex, start.startIndex + MAX_COALESCED);
  const [whole = '', variable = '', single, double] = COALESCED.exec(text) ?? [];
  const literal = single ?? double;
  if (literal === undefined) return undefined;
  const end = start.startIndex + whole.length;
  const from = end - literal.length - 2;
  const name = variable.replace(/^\$\{?env:|\}$/gi, '');
  return {
    kind: 'fallback',
    span: read.range(start.startIndex, end),
    value: {
      kind: 'name',
      span: read.range(start.startIndex, start.startIndex + variable.length),
      path: [ENVIRONMENT, name],
    },
    fallback: {
      kind: 'string',
      span: read.range(from, end),
      text: ` ${literal}`.slice(1),
      content: read.range(from + 1, end - 1),
    },
  };
}
