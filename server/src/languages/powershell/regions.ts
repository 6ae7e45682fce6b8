import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import { labelOf, pipedInto } from './blocks';
import { switchRegions } from './switches';

/** Handlers of what other facts stand in; the names are those of the query. */
export const regionHandlers: Readonly<Record<string, Handler>> = {
  /** A variable may have the name of a function. */
  function(node, { name }, read) {
    const part = node.firstChild ? read.source(node.firstChild).toLowerCase() : 'function';
    const script = named(node).find(({ type }) => type === 'script_block');
    read.region({ type: 'function', part, name, visible: 'call', body: script && statementsOf(script) });
  },

  method(node, { name }, read) {
    const owner = node.parent && named(node.parent).find(({ type }) => type === 'simple_name');
    const isConstructor = owner && name && read.source(owner) === read.source(name);
    const part = isConstructor ? 'constructor' : 'method';
    const script = named(node).find(({ type }) => type === 'script_block');
    read.region({ type: 'function', part, name, visible: 'none', body: script && statementsOf(script) });
  },

  /** What a pipeline runs for each item belongs to what is around it; other blocks are functions. */
  block(node, _parts, read) {
    const script = named(node).find(({ type }) => type === 'script_block');
    const body = script && statementsOf(script);
    const loop = pipedInto(node, read);
    if (loop) read.region({ type: 'loop', part: loop, body });
    else {
      const name = labelOf(node);
      read.region({ type: 'function', part: 'closure', name, visible: 'none', body, firstMark: name });
    }
  },

  class(node, _parts, read) {
    const name = named(node).find(({ type }) => type === 'simple_name');
    read.region({ type: 'class', part: node.type.replace('_statement', ''), name });
  },

  if(node, { test }, read) {
    read.region({ type: 'branch', part: 'if', test, body: blockOf(node) });
    const clauses = fieldOf(node, 'elseif_clauses');
    for (const arm of clauses ? named(clauses) : []) {
      const condition = fieldOf(arm, 'condition');
      read.region({
        type: 'branch',
        part: 'elseif',
        own: arm,
        until: node,
        test: condition,
        body: blockOf(arm),
      });
    }
  },

  switch(node, _parts, read) {
    switchRegions(node, read);
  },

  loop(node, _parts, read) {
    const part = node.type.replace('_statement', '');
    const condition = fieldOf(node, 'condition') ?? fieldOf(node, 'for_condition');
    const negated = node.children.some((child) => child?.type === 'until');
    const test = condition && named(condition)[0];
    read.region({ type: 'loop', part, test, negated, body: blockOf(node) });
  },

  try(node, _parts, read) {
    const own = blockOf(node);
    if (own) read.region({ type: 'try', part: 'try', own });
  },

  catch(node, _parts, read) {
    read.region({ type: 'try', part: 'catch', body: blockOf(node) });
  },

  finally(node, _parts, read) {
    read.region({ type: 'try', part: 'finally', body: blockOf(node) });
  },
};

/** What a block runs, without its parameters. */
function statementsOf(script: Node): Node {
  return fieldOf(script, 'script_block_body') ?? script;
}

function blockOf(node: Node): Node | undefined {
  return named(node).find(({ type }) => type === 'statement_block');
}
