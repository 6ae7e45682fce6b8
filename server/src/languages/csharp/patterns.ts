import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import type { Choice } from '../shared/choices';
import { unwrapped } from './names';

/** The values one of which a pattern wants: `1 or 2`. Undefined for any other pattern. */
export function valuesOf(pattern: Node): readonly Node[] | undefined {
  if (pattern.type === 'constant_pattern') return named(pattern);
  if (pattern.type === 'parenthesized_pattern') {
    const [inner] = named(pattern);
    return inner && valuesOf(inner);
  }
  if (pattern.type !== 'or_pattern') return undefined;
  const sides = named(pattern).map(valuesOf);
  return sides.every((side) => side !== undefined) ? sides.flat() : undefined;
}

/** `x is "a"`, `x is not null`, `x is 1 or 2`; undefined for patterns that are no values. */
export function isPattern(node: Node, read: SyntaxReader, inner: (child: Node) => Value): Value | undefined {
  const expression = fieldOf(node, 'expression');
  const pattern = fieldOf(node, 'pattern');
  if (!expression || !pattern) return undefined;
  const isNegated = pattern.type === 'negated_pattern';
  const [wanted = pattern] = isNegated ? named(pattern) : [];
  const values = valuesOf(wanted);
  // Of a bare name only the compiler knows whether it is a type.
  if (values?.some(({ type }) => type === 'identifier')) return undefined;
  const span = read.span(node);
  const left = inner(expression);
  const [only, ...more] = (values ?? []).map(
    (value): Value => ({
      kind: 'comparison',
      span,
      left,
      equal: !(isNegated && values?.length === 1),
      right: inner(value),
    }),
  );
  if (!only || more.length === 0) return only;
  const any: Value = { kind: 'logical', span, operator: 'or', operands: [only, ...more] };
  return isNegated ? { kind: 'not', span, value: any } : any;
}

/** An arm of a `switch`, as a statement or as an expression. */
export interface Arm {
  readonly whole: Node;
  /** Empty for the default. */
  readonly values: readonly Node[];
  /** False for patterns of which nobody knows when they fit. */
  readonly isKnown: boolean;
  readonly isDefault: boolean;
  readonly statements: readonly Node[];
}

/** The arms of a `switch`. */
export function armsOf(arms: readonly Node[]): readonly Arm[] {
  return arms.map((whole) => {
    const parts = named(whole);
    const [first] = parts;
    const isCase = first?.type.endsWith('_pattern') ?? false;
    const isGuarded = parts.some(({ type }) => type === 'when_clause');
    const values = isCase && first ? valuesOf(first) : [];
    return {
      whole,
      values: values ?? [],
      isKnown: values !== undefined && !isGuarded,
      isDefault: !isCase && !isGuarded,
      statements: parts.filter(
        ({ type }) => !type.endsWith('_pattern') && !/^(?:when_clause|discard)$/.test(type),
      ),
    };
  });
}

/** The arms of a `switch` expression, which each give a value. */
export function choicesOf(node: Node): {
  readonly subject: Node | undefined;
  readonly choices: readonly Choice[];
} {
  const [subject, ...arms] = named(node);
  const choices = armsOf(arms.filter(({ type }) => type === 'switch_expression_arm')).flatMap(
    ({ values, isKnown, statements }): Choice[] => {
      const result = statements.at(-1);
      return result ? [{ values, isKnown, result }] : [];
    },
  );
  return { subject, choices };
}

/**
 * How far a variable is visible that a pattern or an argument declares: that of a condition also behind the `if`.
 * `if (!int.TryParse(text, out var number)) return;`
 */
export function expressionHome(node: Node): 'block' | 'function' {
  let current: Node | null = unwrapped(node).parent;
  while (current && !/_statement$|^block$|^switch_|^lambda_|^arrow_/.test(current.type))
    current = current.parent;
  return current?.type === 'if_statement' ? 'function' : 'block';
}
