import type { Node } from 'web-tree-sitter';
import type { CallValue } from '../../semantics/values';
import type { Handler } from '../../syntax/language';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { commandCall, commandName, givenTo } from './commands';
import { isAssigning } from './fallbacks';
import { bare, innermost, memberOf, memberPath, variablePath } from './nodes';
import { isProgram } from './programs';
import { stringValue } from './strings';
import { argumentsIn, hashEntry, value } from './values';

/** Methods that take a key and its value. */
const PAIR_METHODS = /^(?:Add|TryAdd|Set|Append|SetEnvironmentVariable|TryAddWithoutValidation)$/i;
const EQUALITY = /^-[ci]?(?:eq|ne)$/i;

export const handlers: Readonly<Record<string, Handler>> = {
  scope(_node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
  },

  class(_node, { name }, read) {
    read.region({ type: 'class', part: 'class', name });
  },

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
    if (target.type === 'member_access' && read.interest.call(name)) setter(node, target, right, read);
    if (target.type === 'variable' || read.interest.binding(name))
      read.binding({ form: 'assignment', ...bound, value: right });
  },

  pair(node, _parts, read) {
    const entry = hashEntry(node, read);
    if (entry && read.interest.binding(entry.text))
      read.binding({ form: 'pair', target: entry.key, path: [entry.text], value: entry.value });
  },

  comparison(_node, { left, operator, right }, read) {
    if (!left || !operator || !right || !EQUALITY.test(read.source(operator))) return;
    const [one, other] = [bare(left), bare(right)];
    const literal = [one, other].find(({ type }) => type === 'string_literal');
    const bound = boundName(literal === one ? other : one, read);
    if (literal && bound && read.interest.binding(bound.path.at(-1) ?? ''))
      read.binding({ form: 'comparison', ...bound, value: literal });
  },

  command(node, _parts, read) {
    const call = commandCall(node, read, (child) => value(child, read, 1));
    if (call?.kind === 'call' && read.interest.call(call.callee.name) && !isHarmless(call, node, read))
      read.call(call);
    for (const { node: target, name, value: given } of givenTo(node, read).parameters) {
      if (given && read.interest.binding(name))
        read.binding({ form: 'argument', target, path: [name], value: given });
    }
  },

  invocation(node, _parts, read) {
    const call = value(node, read);
    if (call.kind !== 'call') return;
    if (read.interest.call(call.callee.name)) read.call(call);
    const member = memberOf(node);
    if (!member || !PAIR_METHODS.test(read.source(member.name))) return;
    const list = named(node).find(({ type }) => type === 'argument_list');
    const [key, given] = list ? argumentsIn(list).map(innermost) : [];
    const text = key?.type === 'string_literal' ? stringValue(key, read, read.other) : undefined;
    if (key && given && text?.kind === 'string' && read.interest.binding(text.text))
      read.binding({ form: 'pair', target: key, path: [text.text], value: given });
  },

  redirect(node, { operator, target }, read) {
    const name = operator && read.source(operator).replace(/^[\d*]/, '');
    if (!operator || !target || !name || !read.interest.call(name)) return;
    read.call({
      kind: 'call',
      span: read.span(node),
      callee: { span: read.span(operator), name },
      args: [value(target, read)],
      named: [],
      creates: false,
    });
  },

  condition(node, _parts, read) {
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

/** An assignment to a property as a call of it with the value: `$start.FileName = 'git'`. */
function setter(node: Node, left: Node, right: Node, read: SyntaxReader): void {
  const member = memberOf(left);
  if (!member) return;
  read.call({
    kind: 'call',
    span: read.span(node),
    callee: {
      span: read.range(left.startIndex, member.name.endIndex),
      name: read.source(member.name),
      receiver: value(bare(member.object), read),
    },
    args: [value(right, read)],
    named: [],
    creates: false,
  });
}

/** Our own interpreter, with which a script runs another one, and lines of PowerShell that start no program. */
function isHarmless(call: CallValue, node: Node, read: SyntaxReader): boolean {
  const name = commandName(node, read)?.text ?? '';
  if (!/^(?:Invoke-Expression|iex)$/i.test(name))
    return /(?:^|[\\/])(?:pwsh|powershell)(?:\.exe)?$/i.test(name);
  const line = call.args[0] ?? call.named.find((argument) => argument.name === 'command')?.value;
  const start = line?.kind === 'template' ? line.parts[0] : line?.kind === 'string' ? line.text : undefined;
  return typeof start !== 'string' || !isProgram(/^[&\s]*([\w.-]+)/.exec(start)?.[1] ?? '');
}
