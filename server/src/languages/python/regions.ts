import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { isLiteral } from './conditions';

/** What the object or the class is called in a method. */
const RECEIVERS: ReadonlySet<string> = new Set(['self', 'cls', 'mcs']);

/** Handlers of what other facts stand in; the names are those of the query. */
export const regionHandlers: Readonly<Record<string, Handler>> = {
  definition(node, { own = node }, read) {
    const name = fieldOf(own, 'name');
    const body = fieldOf(own, 'body');
    if (own.type === 'class_definition') read.region({ type: 'class', part: 'class', own, name, body });
    else if (own.type === 'function_definition') {
      const part = isMethod(node, own, read) ? 'method' : 'function';
      read.region({ type: 'function', part, own, name, body });
    }
  },

  lambda(node, { body }, read) {
    const name = labelOf(node);
    read.region({ type: 'function', part: 'lambda', name, visible: 'none', body, firstMark: name });
  },

  if(node, { test, body }, read) {
    read.region({ type: 'branch', part: 'if', test, body });
    for (const arm of node.childrenForFieldName('alternative')) {
      if (arm?.type !== 'elif_clause') continue;
      read.region({
        type: 'branch',
        part: 'elif',
        own: arm,
        until: node,
        test: fieldOf(arm, 'condition'),
        body: fieldOf(arm, 'consequence'),
      });
    }
  },

  ternary(node, _parts, read) {
    const values = named(node);
    const [body, test] = values;
    read.region({ type: 'branch', part: 'ternary', test, body });
    if (values.some(({ type }) => type === 'string')) read.fallback(node);
  },

  match(node, { test }, read) {
    const block = fieldOf(node, 'body');
    for (const arm of block ? named(block) : [])
      if (arm.type === 'case_clause') caseOf(arm, node, test, read);
  },

  for(_node, { body }, read) {
    read.region({ type: 'loop', part: 'for', body });
  },

  while(_node, { test, body }, read) {
    read.region({ type: 'loop', part: 'while', test, body });
  },

  try(_node, _parts, read) {
    read.region({ type: 'try', part: 'try' });
  },

  except(_node, { body }, read) {
    read.region({ type: 'try', part: 'catch', body });
  },

  finally(_node, { body }, read) {
    read.region({ type: 'try', part: 'finally', body });
  },

  with(_node, { body }, read) {
    read.region({ type: 'block', part: 'with', body });
  },

  comprehension(_node, _parts, read) {
    read.region({ type: 'block', part: 'comprehension' });
  },
};

function isMethod(node: Node, own: Node, read: SyntaxReader): boolean {
  const first = fieldOf(own, 'parameters')?.firstNamedChild;
  if (first?.type === 'identifier' && RECEIVERS.has(read.source(first))) return true;
  return (
    node.type === 'decorated_definition' &&
    named(node).some(({ type, firstNamedChild: mark }) =>
      type === 'decorator' && mark ? read.source(mark) === 'staticmethod' : false,
    )
  );
}

/** What a function without a name is given to: `on_exit = lambda: …`, `{"exit": lambda: …}`, `key=lambda x: …`. */
function labelOf({ parent }: Node): Node | undefined {
  switch (parent?.type) {
    case 'assignment': {
      const left = fieldOf(parent, 'left');
      return left?.type === 'attribute' ? fieldOf(left, 'attribute') : left;
    }
    case 'pair':
      return (
        fieldOf(parent, 'key')?.namedChildren.find((child) => child?.type === 'string_content') ?? undefined
      );
    case 'keyword_argument':
    case 'default_parameter':
      return fieldOf(parent, 'name');
    default:
      return undefined;
  }
}

/** Where a case holds, those behind it are not looked at: as an `elif`, it reaches to the end of the whole. */
function caseOf(arm: Node, whole: Node, subject: Node | undefined, read: SyntaxReader): void {
  const patterns = named(arm).filter(({ type }) => type === 'case_pattern');
  const guard = fieldOf(arm, 'guard');
  const literals = patterns.flatMap((pattern) => literalsOf(pattern));
  const condition = guard && named(guard)[0];
  const asked = !guard && literals.length > 0 && literals.every((one) => one !== undefined);
  read.region({
    type: 'branch',
    part: 'case',
    own: arm,
    until: whole,
    body: fieldOf(arm, 'consequence'),
    // What a pattern asks cannot be said, nor what a literal and a guard ask together.
    ...(asked ? { test: subject, against: literals.filter((one) => one !== undefined) } : {}),
    ...(condition && patterns.every(isCapture) ? { test: condition } : {}),
  });
}

/** The values of a pattern that is one, or one of some; undefined among them for what is no value. */
function literalsOf(pattern: Node): readonly (Node | undefined)[] {
  const [only] = named(pattern);
  if (only?.type !== 'union_pattern') return [only && constantIn(only)];
  return named(only).flatMap((one) => (one.type === 'case_pattern' ? literalsOf(one) : [constantIn(one)]));
}

/** A pattern that is a value; a name alone is none, it takes what comes. */
function constantIn(node: Node): Node | undefined {
  if (isLiteral(node)) return node;
  return node.type === 'dotted_name' && node.namedChildCount > 1 ? node : undefined;
}

/** Whether a pattern takes whatever comes: `_`, `other`. */
function isCapture(pattern: Node): boolean {
  const [only, ...more] = named(pattern);
  return !only || (more.length === 0 && only.type === 'dotted_name' && only.namedChildCount === 1);
}
