import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { type SwitchArm, switchRegions } from '../shared/switches';
import { unwrap } from './names';

/** The cases of a `switch`. */
export function caseRegions(node: Node, subject: Node, body: Node, read: SyntaxReader): void {
  const arms = named(body).map((arm): SwitchArm => {
    const value = fieldOf(arm, 'value');
    const isEmpty = named(arm).every(({ id }) => id === value?.id);
    return {
      node: arm,
      values: value ? [value] : [],
      isDefault: !value,
      body: isEmpty ? undefined : arm,
      falls: read.leavingOf(arm) === undefined,
    };
  });
  switchRegions(node, chosenBy(subject, read), arms, read);
}

/** The arms of a `match`. */
export function matchRegions(node: Node, subject: Node, body: Node, read: SyntaxReader): void {
  const arms = named(body).map((arm): SwitchArm => {
    const conditions = fieldOf(arm, 'conditional_expressions');
    return {
      node: arm,
      values: conditions ? named(conditions) : [],
      isDefault: !conditions,
      body: fieldOf(arm, 'return_expression') ?? arm,
      falls: false,
    };
  });
  switchRegions(node, chosenBy(subject, read), arms, read);
}

/** What is compared; undefined for `switch (true)`, which asks each case for itself. */
function chosenBy(subject: Node, read: SyntaxReader): Node | undefined {
  const inner = unwrap(subject, read);
  return inner.type === 'boolean' && /^true$/i.test(read.source(inner)) ? undefined : subject;
}
