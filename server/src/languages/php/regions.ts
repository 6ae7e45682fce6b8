import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { hookedProperty, labelOf } from './labels';
import { caseRegions, matchRegions } from './switches';

const LOGICAL: ReadonlySet<string> = new Set(['&&', 'and', '||', 'or']);

/** Handlers of what other facts stand in; the names are those of the query. */
export const regionHandlers: Readonly<Record<string, Handler>> = {
  /** A class and a constant may have the name of a function. */
  function(node, { name }, read) {
    read.region({
      type: 'function',
      part: 'function',
      name,
      visible: 'call',
      body: fieldOf(node, 'body'),
    });
  },

  /** Methods are never called by their name alone. */
  method(node, { name }, read) {
    const part = name && /^__construct$/i.test(read.source(name)) ? 'constructor' : 'method';
    read.region({ type: 'function', part, name, visible: 'none', body: fieldOf(node, 'body') });
  },

  closure(node, _parts, read) {
    const body = fieldOf(node, 'body');
    if (!body) return;
    const part = node.type === 'arrow_function' ? 'arrow' : 'closure';
    labelled(part, labelOf(node), body, read);
  },

  hook(node, { name, body }, read) {
    const part = name && read.source(name) === 'set' ? 'setter' : 'getter';
    labelled(part, hookedProperty(node), body, read);
  },

  class(node, { name }, read) {
    const part = /^(?:interface|trait|enum)(?=_)/.exec(node.type)?.[0] ?? 'class';
    read.region({ type: 'class', part, name, body: fieldOf(node, 'body') });
  },

  if(node, _parts, read) {
    const test = fieldOf(node, 'condition');
    const body = fieldOf(node, 'body');
    if (!test || !body) return;
    read.region({ type: 'branch', part: 'if', test, body });
    for (const arm of node.childrenForFieldName('alternative')) {
      if (arm?.type !== 'else_if_clause') continue;
      read.region({
        type: 'branch',
        part: 'elseif',
        own: arm,
        until: node,
        test: fieldOf(arm, 'condition'),
        body: fieldOf(arm, 'body'),
      });
    }
  },

  ternary(node, _parts, read) {
    const test = fieldOf(node, 'condition');
    const body = fieldOf(node, 'body');
    if (test && body) read.region({ type: 'branch', part: 'ternary', test, body });
  },

  /** `$isProduction && start();` and `connect() or die('…');` */
  logical(_node, { value }, read) {
    const operator = value && fieldOf(value, 'operator')?.type;
    if (!operator || !LOGICAL.has(operator)) return;
    const test = fieldOf(value, 'left');
    const body = fieldOf(value, 'right');
    if (!test || !body) return;
    const negated = operator === '||' || operator === 'or';
    read.region({ type: 'branch', part: negated ? 'or' : 'and', test, negated, body });
  },

  switch(node, { test, body }, read) {
    if (test && body) caseRegions(node, test, body, read);
  },

  match(node, { test, body }, read) {
    if (test && body) matchRegions(node, test, body, read);
  },

  loop(node, _parts, read) {
    const part = node.type.replace('_statement', '');
    const condition = fieldOf(node, 'condition');
    // Of several conditions of a `for` the last one counts.
    const test = condition?.type === 'sequence_expression' ? condition.lastNamedChild : condition;
    // Between `for (…):` and `endfor` the statements stand one by one.
    const [body, ...more] = node.childrenForFieldName('body');
    read.region({ type: 'loop', part, test, body: more.length > 0 ? undefined : body });
  },

  try(_node, _parts, read) {
    read.region({ type: 'try', part: 'try' });
  },

  catch(_node, { body }, read) {
    read.region({ type: 'try', part: 'catch', body });
  },

  finally(_node, { body }, read) {
    read.region({ type: 'try', part: 'finally', body });
  },
};

/** A function that is called after what stands before it. */
function labelled(part: string, name: Node | undefined, body: Node | undefined, read: SyntaxReader): void {
  read.region({ type: 'function', part, name, visible: 'none', body, firstMark: name });
}
