import type { Node } from 'web-tree-sitter';
import type { NamedArgument, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { innermost, typePath } from './nodes';
import { isProgram } from './programs';
import { argumentsIn, typeCallee } from './values';

type Inner = (child: Node) => Value;

/** How a program of the operating system is called, whatever it is: `& git status`, `git status`. */
export const PROGRAM = '&';

/** Parameters that take no value, so that what stands behind them is another argument. */
const SWITCHES = new Set(
  (
    'append asplaintext asjob ascii confirm debug force includeinvocationheader literal noclobber nonewline ' +
    'nonewwindow noprofile passthru raw recurse skipcertificatecheck usebasicparsing usenewenvironment verbose ' +
    'wait whatif'
  ).split(' '),
);

/** One parameter of a command: `-Name value`, `-Name:value`, or `-Name` alone. */
export interface Parameter {
  /** With its dash. */
  readonly node: Node;
  /** Without its dash. */
  readonly name: string;
  readonly value?: Node;
}

/** What a command is given, in source order. */
export interface Given {
  readonly positional: readonly Node[];
  readonly parameters: readonly Parameter[];
}

/** The name of a command, where it is written out: `Get-Item`, `& 'git.exe'`. */
export function commandName(
  node: Node,
  read: SyntaxReader,
): { readonly node: Node; readonly text: string } | undefined {
  const name = fieldOf(node, 'command_name');
  if (!name) return undefined;
  const text = read.source(name);
  return name.type === 'command_name' || /^[\w.:\\/-]+$/.test(text) ? { node: name, text } : undefined;
}

/** The arguments of a command. */
export function givenTo(node: Node, read: SyntaxReader): Given {
  const elements = fieldOf(node, 'command_elements');
  const children = (elements ? named(elements) : []).filter(
    ({ type }) => type !== 'command_argument_sep' && type !== 'redirection',
  );
  const positional: Node[] = [];
  const parameters: Parameter[] = [];
  for (let at = 0; at < children.length; at++) {
    const child = children[at]!;
    if (child.type !== 'command_parameter') {
      positional.push(child);
      continue;
    }
    const name = read.source(child).replace(/^-+|:$/g, '');
    const next = children[at + 1];
    const glued =
      next && next.startIndex <= child.endIndex + 1 && read.source(child.parent ?? child).includes(':');
    if (next && next.type !== 'command_parameter' && (!SWITCHES.has(name.toLowerCase()) || glued)) {
      parameters.push({ node: child, name, value: next });
      at++;
    } else parameters.push({ node: child, name });
  }
  return { positional, parameters };
}

/** What a command calls. */
type Called =
  /** A program of the operating system. */
  | { readonly kind: 'program'; readonly name: Node }
  /** `New-Object`, with the node that says of what, and that as a path. */
  | { readonly kind: 'type'; readonly type: Node; readonly path: readonly string[] }
  | { readonly kind: 'command'; readonly node: Node; readonly text: string };

/** Undefined for what has no name. */
function calledBy(node: Node, read: SyntaxReader): Called | undefined {
  const operator = named(node).find(({ type }) => type === 'command_invokation_operator');
  const name = fieldOf(node, 'command_name');
  if (!name || (operator && read.source(operator) === '.')) return undefined;
  // A job ended in `&`, and the next line begins with this name.
  if (operator && operator.endPosition.row !== name.startPosition.row) return undefined;
  const known = commandName(node, read);
  if (operator ? !known || !isCmdlet(known.text) : known && isProgram(known.text))
    return { kind: 'program', name };
  if (!known) return undefined;
  if (!/^New-Object$/i.test(known.text)) return { kind: 'command', ...known };
  const { positional, parameters } = givenTo(node, read);
  const type = parameters.find((parameter) => /^type/i.test(parameter.name))?.value ?? positional[0];
  const written = type && read.value(type);
  return type && written?.kind === 'string'
    ? { kind: 'type', type, path: typePath(written.text) }
    : undefined;
}

/** The name by which the call that a command is can be found; undefined where it is none. */
export function calledName(node: Node, read: SyntaxReader): string | undefined {
  const called = calledBy(node, read);
  if (called?.kind === 'type') return called.path.at(-1);
  return called?.kind === 'program' ? PROGRAM : called?.text.toLowerCase();
}

/** A command as a call: of the program, of the type that it makes, or of the cmdlet. Undefined for what has no name. */
export function commandCall(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const called = calledBy(node, read);
  if (called?.kind === 'program') return programCall(node, called.name, read, inner);
  if (called?.kind === 'type') return creation(node, called.type, called.path, read, inner);
  if (!called) return undefined;
  const { positional, parameters } = givenTo(node, read);
  const piped = pipedInto(node);
  return {
    kind: 'call',
    span: read.span(node),
    // Commands have no case.
    callee: { span: read.span(called.node), name: called.text.toLowerCase() },
    args: [...positional, ...(piped && positional.length === 0 ? [piped] : [])].map(inner),
    named: parameters.map((parameter) => namedArgument(parameter, read, inner)),
    creates: false,
  };
}

/** A verb and a noun, or a script. */
function isCmdlet(name: string): boolean {
  return /^(?:\w+\\)?[A-Za-z]+-[A-Z]\w*$/.test(name) || /\.ps1$/i.test(name);
}

function namedArgument({ node, name, value }: Parameter, read: SyntaxReader, inner: Inner): NamedArgument {
  const span = read.span(node);
  return {
    name: name.toLowerCase(),
    nameSpan: span,
    value: value ? inner(value) : { kind: 'scalar', span, value: true },
    span: value ? read.range(node.startIndex, value.endIndex) : span,
  };
}

/** All words in their order, the program first. */
function programCall(node: Node, name: Node, read: SyntaxReader, inner: Inner): Value {
  const elements = fieldOf(node, 'command_elements');
  const words = (elements ? named(elements) : []).filter(
    ({ type }) => type !== 'command_argument_sep' && type !== 'redirection',
  );
  return {
    kind: 'call',
    span: read.span(node),
    callee: { span: read.span(name), name: PROGRAM },
    args: [programValue(name, read, inner), ...words.map((word) => wordValue(word, read, inner))],
    named: [],
    creates: false,
  };
}

function programValue(name: Node, read: SyntaxReader, inner: Inner): Value {
  const inside = name.type === 'command_name_expr' ? (name.firstNamedChild ?? name) : name;
  if (inside.type === 'command_name') return read.string(inside, read.source(inside));
  if (inside.type !== 'path_command_name') return inner(inside);
  // `& $module\Get-Item` is a command of a module.
  const [only] = named(inside);
  return only && only.endIndex - only.startIndex === inside.endIndex - inside.startIndex
    ? inner(only)
    : read.other(inside);
}

function wordValue(word: Node, read: SyntaxReader, inner: Inner): Value {
  return word.type === 'command_parameter' ? read.string(word, read.source(word)) : inner(word);
}

/** `New-Object System.Net.NetworkCredential('u', 'p')`, `New-Object -TypeName T -ArgumentList 'u', 'p'` */
function creation(node: Node, type: Node, path: readonly string[], read: SyntaxReader, inner: Inner): Value {
  const { positional, parameters } = givenTo(node, read);
  const list =
    parameters.find(({ name }) => /^arg/i.test(name))?.value ?? positional.find(({ id }) => id !== type.id);
  return {
    kind: 'call',
    span: read.span(node),
    callee: typeCallee(type, path, read),
    args: list ? listed(list, inner) : [],
    named: [],
    creates: true,
  };
}

function listed(list: Node, inner: Inner): readonly Value[] {
  if (list.type === 'argument_list') return argumentsIn(list).map(inner);
  const given = inner(list);
  return given.kind === 'list' ? given.items : [given];
}

/** The expression whose value the command is given: `'text' | ConvertTo-SecureString`. */
function pipedInto(node: Node): Node | undefined {
  const chain = node.parent?.type === 'pipeline_chain' ? named(node.parent) : [];
  const [first, second] = chain;
  return first && second?.id === node.id && innermost(first).type !== 'command' ? first : undefined;
}
