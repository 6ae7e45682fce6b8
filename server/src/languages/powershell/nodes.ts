import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Levels of precedence, each of which wraps the next one, whether an operator stands there or not. */
export const LEVELS: ReadonlySet<string> = new Set(
  (
    'pipeline pipeline_chain logical_expression bitwise_expression comparison_expression additive_expression ' +
    'multiplicative_expression format_expression range_expression array_literal_expression unary_expression ' +
    'argument_expression logical_argument_expression bitwise_argument_expression comparison_argument_expression ' +
    'additive_argument_expression multiplicative_argument_expression format_argument_expression ' +
    'range_argument_expression key_expression left_assignment_expression expression_with_unary_operator'
  ).split(' '),
);

/** Whether a node is a level of precedence that holds nothing but another one. */
export function isLevel({ type, childCount }: Node): boolean {
  return childCount === 1 && LEVELS.has(type);
}

/** The expression inside its levels of precedence. */
export function innermost(node: Node): Node {
  let current = node;
  while (isLevel(current) && current.firstNamedChild) current = current.firstNamedChild;
  return current;
}

/** The expression without types in front of it and brackets around it: `$x` of `[string]$x`, of `($x)`. */
export function bare(node: Node): Node {
  let current = innermost(node);
  while (current.type === 'cast_expression' || current.type === 'parenthesized_expression') {
    const last = named(current).at(-1);
    if (!last) return current;
    current = innermost(last);
  }
  return current;
}

/** A member and the object or type that it is asked of: `$a.b`, `[T]::b`. */
export interface Member {
  readonly object: Node;
  readonly name: Node;
}

/** Reads `$a.b`, and the method of `$a.b()`; undefined for anything else, also where the name is an expression. */
export function memberOf(node: Node): Member | undefined {
  if (node.type !== 'member_access' && node.type !== 'invokation_expression') return undefined;
  const object = named(node)[0];
  const member = named(node).find(({ type }) => type === 'member_name');
  const name = member?.firstNamedChild;
  return object && name?.type === 'simple_name' ? { object, name } : undefined;
}

/** Prefixes that say where a variable lives, not what it is called. */
const SCOPES = /^(?:global|script|local|private|using|variable):/i;

/** Whether a variable is one of the file, wherever it is written: `$script:cache`. */
export function isOfFile(node: Node, read: SyntaxReader): boolean {
  return /^\$\{?(?:script|global):/i.test(read.source(node));
}

/** What stands for the environment: `$env:HOME` is the member `HOME` of it. */
export const ENVIRONMENT = '$env';

/** `['name']` of `$name`, `${name}` and `$script:name`; `['$env', 'HOME']` of `$env:HOME`. */
export function variablePath(node: Node, read: SyntaxReader): readonly string[] {
  const source = read
    .source(node)
    .slice(1)
    .replace(/^\{|\}$/g, '');
  if (/^env:/i.test(source)) return [ENVIRONMENT, source.slice('env:'.length)];
  return [source.replace(SCOPES, '')];
}

/** Longer member paths are not written by people. */
const MAX_PATH = 40;

/** The path of a variable, a type or their members; undefined for anything else. */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const path: string[] = [];
  let current = bare(node);
  for (
    let member = memberOf(current);
    member && current.type === 'member_access';
    member = memberOf(current)
  ) {
    if (path.length > MAX_PATH) return undefined;
    path.unshift(read.source(member.name));
    current = bare(member.object);
  }
  if (current.type === 'variable') return [...variablePath(current, read), ...path];
  return current.type === 'type_literal'
    ? [...typePath(read.source(current).slice(1, -1)), ...path]
    : undefined;
}

/** Types that rules ask for. Their names have no case, and `System` in front of them can be left out. */
const TYPES = new Map(
  (
    'System.Diagnostics.Process System.Diagnostics.ProcessStartInfo System.Environment System.IO.File ' +
    'System.IO.StreamWriter System.IO.Path System.Net.NetworkCredential System.String'
  )
    .split(' ')
    .flatMap((name) => {
      const lower = name.toLowerCase();
      const plain = lower.slice('system.'.length);
      // The last part alone: with `using namespace`.
      return [lower, plain, plain.slice(plain.lastIndexOf('.') + 1)].map((key) => [key, name] as const);
    }),
);

/** The segments of a type's full name, without type arguments. */
export function typePath(written: string): readonly string[] {
  const name = written.replace(/[[<][\s\S]*$/, '').trim();
  return (TYPES.get(name.toLowerCase()) ?? name).split('.');
}
