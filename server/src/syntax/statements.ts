import type { Node } from 'web-tree-sitter';
import { named } from './nodes';

/** Nodes that hold statements, or one expression and nothing else. */
const HOLDERS =
  /^(?:.*block|.*body|compound_statement|statements|statement_list|expression_statement|parenthesized_expression|return_statement|control_structure_body|do)$/;
/** Nodes that do nothing. */
const IDLE =
  /^(?:(?:line_|block_|multiline_)?comment|pass_statement|empty_statement|none|null|nil|undefined|ellipsis|null_literal|unit_expression|block_parameters|lambda_parameters)$/;

/** How many statements of a body do something; 1 for an expression. */
export function statementsIn(body: Node): number {
  if (IDLE.test(body.type) || isVoid(body)) return 0;
  if (!HOLDERS.test(body.type)) return 1;
  return named(body).reduce((sum, child) => sum + statementsIn(child), 0);
}

/** `void 0` */
function isVoid(node: Node): boolean {
  return (
    node.type === 'unary_expression' && node.firstChild?.type === 'void' && named(node)[0]?.type === 'number'
  );
}
