import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { calledName, givenTo } from './commands';
import { isAssigning, nullCheck } from './fallbacks';
import { bare, innermost, isOfFile, memberOf, memberPath, variablePath } from './nodes';
import { isProgram } from './programs';
import { regionHandlers } from './regions';
import { stringValue } from './strings';
import { hashEntry, invokedName } from './values';

const EVALUATED = /^(?:invoke-expression|iex)$/;
const FUNCTION = /^(?:function_statement|class_method_definition|script_block_expression)$/;
const EQUALITY = /^-[ci]?(?:eq|ne)$/i;

export const handlers: Readonly<Record<string, Handler>> = {
  ...regionHandlers,

  parameter(node, { name }, read) {
    if (!name) return;
    const given = named(node).find(({ type }) => type === 'script_parameter_default');
    const path = variablePath(name, read);
    read.binding({ form: 'parameter', target: name, path, value: given && named(given).at(-1) });
  },

  field(node, { name }, read) {
    if (!name) return;
    const last = named(node).at(-1);
    const given = last && last.id !== name.id ? last : undefined;
    read.binding({ form: 'field', target: name, path: variablePath(name, read), value: given });
  },

  assignment(node, { left, right }, read) {
    if (!left || !right) return;
    const target = bare(left);
    if (target.type === 'array_literal_expression') {
      assignEach(named(target), right, read);
      return;
    }
    const bound = boundName(target, read);
    const name = bound?.path.at(-1);
    if (!bound || name === undefined) return;
    if (target.type === 'member_access') read.callLater(name, node, undefined, setterCall);
    const operator = node.children.find((child) => child?.type === 'assignement_operator');
    const sign = operator ? read.source(operator) : '=';
    read.binding({
      form: 'assignment',
      ...bound,
      value: right,
      declares: !isOfOuter(node, target, read),
      ...(sign === '=' ? {} : { augmentation: { whole: node, operator: sign } }),
    });
  },

  pair(node, _parts, read) {
    const entry = hashEntry(node, read);
    if (entry) read.binding({ form: 'pair', target: entry.key, path: [entry.text], value: entry.value });
  },

  comparison(_node, { left, operator, right }, read) {
    if (!left || !operator || !right || !EQUALITY.test(read.source(operator))) return;
    const [one, other] = [bare(left), bare(right)];
    const literal = [one, other].find(({ type }) => type === 'string_literal');
    const bound = boundName(literal === one ? other : one, read);
    if (literal && bound) read.binding({ form: 'comparison', ...bound, value: literal });
  },

  each(node, _parts, read) {
    read.binding({ form: 'assignment', target: node, path: variablePath(node, read) });
  },

  command(node, _parts, read) {
    const name = calledName(node, read);
    if (name !== undefined && !(EVALUATED.test(name) && isHarmless(node, read))) read.callLater(name, node);
    for (const { node: target, name: parameter, value: given } of givenTo(node, read).parameters)
      if (given) read.binding({ form: 'argument', target, path: [parameter], value: given });
  },

  invocation(node, _parts, read) {
    const name = invokedName(node, read);
    if (name !== undefined) read.callLater(name, node);
  },

  redirect(node, { operator }, read) {
    const name = operator && redirected(operator, read);
    if (name) read.callLater(name, node, undefined, redirectCall);
  },

  condition(node, _parts, read) {
    // Most conditions ask something else.
    if (nullCheck(node, read, (child) => read.other(child)))
      read.fallback(node, isAssigning(node) ? true : undefined);
  },

  broken(node, _parts, read) {
    read.fallback(node, true);
  },
};

/** `$a, $b = 'x', 'y'` */
function assignEach(targets: readonly Node[], right: Node, read: SyntaxReader): void {
  const given = innermost(right);
  const values = given.type === 'array_literal_expression' ? named(given) : [];
  targets.forEach((target, index) => {
    const bound = boundName(bare(target), read);
    if (bound) read.binding({ form: 'assignment', ...bound, value: values[index] });
  });
}

/** What is assigned to or compared: `$a`, `$a.b`, `$a['b']`. */
function boundName(node: Node, read: SyntaxReader) {
  if (node.type !== 'element_access') {
    const path = memberPath(node, read);
    return path && { target: memberOf(node)?.name ?? node, path };
  }
  const [object, key] = named(node);
  const literal = key && innermost(key);
  const text = literal?.type === 'string_literal' ? stringValue(literal, read, read.other) : undefined;
  if (!object || !literal || text?.kind !== 'string') return undefined;
  return { target: literal, path: [...(memberPath(object, read) ?? []), text.text] };
}

/** Whether what is assigned was made elsewhere: `$script:cache` in a function. */
function isOfOuter(assignment: Node, target: Node, read: SyntaxReader): boolean {
  if (target.type !== 'variable' || !isOfFile(target, read)) return false;
  let around = assignment.parent;
  while (around && !FUNCTION.test(around.type)) around = around.parent;
  return around !== null;
}

/** An assignment to a property as a call of it with the value: `$start.FileName = 'git'`. */
function setterCall(node: Node, read: SyntaxReader): Value {
  const [left] = named(node);
  const right = fieldOf(node, 'value');
  const member = left && memberOf(bare(left));
  if (!left || !right || !member) return read.other(node);
  return {
    kind: 'call',
    span: read.span(node),
    callee: {
      span: read.range(bare(left).startIndex, member.name.endIndex),
      name: read.source(member.name),
      receiver: read.value(bare(member.object)),
    },
    args: [read.value(right)],
    named: [],
    creates: false,
  };
}

/** `… >> file` as a call of the operator. */
function redirectCall(node: Node, read: SyntaxReader): Value {
  const [operator, file] = named(node);
  const target = file && named(file).at(-1);
  if (!operator || !target) return read.other(node);
  return {
    kind: 'call',
    span: read.span(node),
    callee: { span: read.span(operator), name: redirected(operator, read) },
    args: [read.value(target)],
    named: [],
    creates: false,
  };
}

/** The operator without the number of the stream that it redirects. */
function redirected(operator: Node, read: SyntaxReader): string {
  return read.source(operator).replace(/^[\d*]/, '');
}

/** Whether a line that is evaluated is PowerShell that starts no program. */
function isHarmless(node: Node, read: SyntaxReader): boolean {
  const call = read.value(node);
  if (call.kind !== 'call') return true;
  const line = call.args[0] ?? call.named.find((argument) => argument.name === 'command')?.value;
  const start = line?.kind === 'template' ? line.parts[0] : line?.kind === 'string' ? line.text : undefined;
  return typeof start !== 'string' || !isProgram(/^[&\s]*([\w.-]+)/.exec(start)?.[1] ?? '');
}
