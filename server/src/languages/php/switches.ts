import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { isExit, LEAVING } from './leaving';
import { unwrap } from './names';

/**
 * The cases of a `switch`. One that ends in `break` or the like reaches to the end of the whole, as an `elseif` does:
 * where it holds, nothing behind it is looked at, and a `default` at the end is the `else` of all. Cases with nothing
 * in them are those of the next one.
 */
export function switchRegions(node: Node, subject: Node, body: Node, read: SyntaxReader): void {
  const arms = named(body);
  let empty: Node[] = [];
  let hasDefault = false;
  // What stands above goes on into the next case.
  let fallsIn = false;
  let exclusive = true;
  arms.forEach((arm, index) => {
    const value = fieldOf(arm, 'value');
    const last = named(arm).at(-1);
    const isLast = index === arms.length - 1;
    if (value) empty.push(value);
    else hasDefault = true;
    if (!isLast && (!last || last.id === value?.id)) return;
    const ends = isLast || (last !== undefined && isLeaving(last, read));
    const until = ends ? node : undefined;
    if (!hasDefault)
      read.region({
        type: 'branch',
        part: 'case',
        own: arm,
        until,
        body: arm,
        ...(fallsIn ? {} : asked(subject, empty, read)),
      });
    else if (!isLast || fallsIn || !exclusive)
      read.region({ type: 'branch', part: 'default', own: arm, body: arm });
    exclusive &&= ends && !hasDefault;
    fallsIn = !ends;
    empty = [];
    hasDefault = false;
  });
}

/** The arms of a `match`, as those of an `if` with many `elseif`. */
export function matchRegions(node: Node, subject: Node, body: Node, read: SyntaxReader): void {
  const arms = named(body);
  arms.forEach((arm, index) => {
    const conditions = fieldOf(arm, 'conditional_expressions');
    const common = { type: 'branch', own: arm, body: fieldOf(arm, 'return_expression') } as const;
    if (conditions)
      read.region({ ...common, part: 'case', until: node, ...asked(subject, named(conditions), read) });
    else if (index < arms.length - 1) read.region({ ...common, part: 'default' });
  });
}

/** `switch (true)` asks each case for itself. */
function asked(
  subject: Node,
  values: readonly Node[],
  read: SyntaxReader,
): { readonly test?: Node; readonly against?: readonly Node[] } {
  const inner = unwrap(subject, read);
  if (inner.type !== 'boolean') return { test: subject, against: values };
  const [only, ...more] = values;
  return only && more.length === 0 && /^true$/i.test(read.source(inner)) ? { test: only } : {};
}

/** Whether nothing follows a statement, in the `switch` or at all. */
function isLeaving(statement: Node, read: SyntaxReader): boolean {
  const inner = statement.type === 'expression_statement' ? (named(statement)[0] ?? statement) : statement;
  if (inner.type === 'compound_statement') {
    const last = named(inner).at(-1);
    return last !== undefined && isLeaving(last, read);
  }
  return LEAVING.includes(inner.type) || isExit(inner, read);
}
