import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { innermost } from './nodes';

/**
 * The clauses of a `switch`. All whose condition holds run, one after the other; but of two that are literals only one
 * can hold, so that one reaches to the end of the whole, as an `elseif` does. `default` at the end is the `else` of all.
 */
export function switchRegions(node: Node, read: SyntaxReader): void {
  const children = named(node);
  const subject = children.find(({ type }) => type === 'switch_condition')?.firstNamedChild;
  // Patterns, lines of a file.
  const isPlain = !children.some(({ type }) => type === 'switch_parameters');
  const body = children.find(({ type }) => type === 'switch_body');
  const clauses = body?.firstNamedChild ? named(body.firstNamedChild) : [];
  let exclusive = isPlain;
  clauses.forEach((clause, index) => {
    const [condition, block] = named(clause);
    if (clause.type !== 'switch_clause' || !condition || !block) return;
    const written = condition.firstNamedChild;
    const asked = written ? innermost(written) : undefined;
    const isLast = index === clauses.length - 1;
    if (!asked && /^default$/i.test(read.source(condition))) {
      if (!isLast || !exclusive) read.region({ type: 'branch', part: 'default', own: clause, body: block });
      return;
    }
    const isLiteral = isPlain && /^(?:string|integer|real)_literal$/.test((asked ?? condition).type);
    const isWord = isPlain && asked === undefined;
    const test = isPlain && asked ? own(asked) : undefined;
    const ends = isLast || isLiteral || isWord;
    exclusive &&= isLiteral || isWord;
    read.region({
      type: 'branch',
      part: 'case',
      own: clause,
      until: ends ? node : undefined,
      body: block,
      ...(test ? { test } : {}),
      ...(isPlain && subject && !test ? { test: subject, against: asked ?? condition } : {}),
    });
  });
}

/** What a clause asks for itself: `{ $_ -gt 3 }`. */
function own(asked: Node): Node | undefined {
  const script = asked.type === 'script_block_expression' ? asked.firstNamedChild : undefined;
  const body = script ? fieldOf(script, 'script_block_body') : undefined;
  const list = body?.firstNamedChild;
  const statements = list?.type === 'statement_list' ? named(list) : [];
  return statements.length === 1 ? statements[0] : undefined;
}
