import type { Node, Parser } from 'web-tree-sitter';
import { CHECKS } from '../../server/src/engine/preconditions';

/** The guards with which a check begins: what makes it say nothing. */
interface Check {
  readonly name: string;
  readonly guards: readonly Node[];
}

const IS_NOTHING = /^(?:undefined|\[\])$/;
const DIALECT = /^(?:\w+\.)?dialect$/;
const KIND = /^(?:(?:context\.)?project\.)?kind$/;
const PATH = /^(?:context\.)?document\.path$/;

/**
 * What the checks of a rule's source begin with although the rule's data could say it: a dialect, the path of the file,
 * and where all its checks ask for it, the kind of the project. One line for each: `entry: fact.dialect !== 'maven'`.
 */
export function sayableGuards(source: string, parser: Parser): readonly string[] {
  const tree = parser.parse(source);
  if (!tree) throw new Error('The source could not be parsed.');
  const checks = checksIn(tree.rootNode);
  const asksEverywhere = checks.length > 0 && checks.every(({ guards }) => guards.some(isOfKind));
  const found = checks.flatMap(({ name, guards }) =>
    guards
      .filter((guard) => isOfDialect(guard) || isOfPath(guard) || (asksEverywhere && isOfKind(guard)))
      .map((guard) => `${name}: ${guard.text}`),
  );
  tree.delete();
  return found;
}

/** The checks of the rule that a source declares, written in place or as a function of the same file. */
function checksIn(root: Node): readonly Check[] {
  const [declaration] = root
    .descendantsOfType('call_expression')
    .filter((call) => call?.childForFieldName('function')?.text === 'rule');
  const definition = declaration?.childForFieldName('arguments')?.namedChildren[0];
  return (definition?.namedChildren ?? []).flatMap((member) => {
    const name = (member?.childForFieldName('name') ?? member?.childForFieldName('key'))?.text ?? '';
    if (!member || !CHECKS.some((check) => check === name)) return [];
    const written = member.type === 'pair' ? member.childForFieldName('value') : member;
    const given = written?.type === 'identifier' ? functionOf(written.text, root) : written;
    const body = given?.childForFieldName('body');
    return body ? [{ name, guards: guardsOf(body) }] : [];
  });
}

function functionOf(name: string, root: Node): Node | null {
  const all = root.descendantsOfType('function_declaration');
  return all.find((one) => one?.childForFieldName('name')?.text === name) ?? null;
}

/** The conditions at the beginning of a body, each of which alone makes it answer nothing. */
function guardsOf(body: Node): readonly Node[] {
  const [inner] = body.type === 'parenthesized_expression' ? body.namedChildren : [body];
  if (inner && inner.type !== 'statement_block') return guardsOfAnswer(inner);
  const guards: Node[] = [];
  for (const statement of body.namedChildren) {
    if (!statement || statement.type === 'comment') continue;
    const condition = statement.childForFieldName('condition');
    if (statement.type === 'lexical_declaration' && asksNothing(statement)) continue;
    if (statement.type === 'return_statement' && statement.namedChildren[0])
      return [...guards, ...guardsOfAnswer(statement.namedChildren[0])];
    if (statement.type !== 'if_statement' || !condition || !answersNothing(statement)) break;
    guards.push(...parts(condition, '||'));
  }
  return guards;
}

/** `return isX && isY ? … : undefined`: each part of the condition has to hold. */
function guardsOfAnswer(value: Node): readonly Node[] {
  const isChoice = value.type === 'ternary_expression';
  const otherwise = isChoice ? value.childForFieldName('alternative')?.text : undefined;
  const condition = value.childForFieldName('condition');
  return condition && IS_NOTHING.test(otherwise ?? '') ? parts(condition, '&&') : [];
}

function answersNothing(statement: Node): boolean {
  const consequence = statement.childForFieldName('consequence');
  const [answer] =
    consequence?.type === 'statement_block' ? consequence.namedChildren : [consequence ?? null];
  const value = answer?.type === 'return_statement' ? (answer.namedChildren[0]?.text ?? 'undefined') : '';
  return !statement.childForFieldName('alternative') && IS_NOTHING.test(value);
}

/** A declaration that only gives names to parts of what the check is given, and of its path. */
function asksNothing(declaration: Node): boolean {
  return declaration
    .descendantsOfType('call_expression')
    .every((call) => /^(?:nameOf|folderOf)$/.test(call?.childForFieldName('function')?.text ?? ''));
}

function parts(condition: Node, operator: '||' | '&&'): readonly Node[] {
  const inner = condition.type === 'parenthesized_expression' ? condition.namedChildren[0] : condition;
  if (!inner) return [];
  if (inner.type !== 'binary_expression' || inner.childForFieldName('operator')?.text !== operator)
    return [inner];
  return ['left', 'right'].flatMap((side) => {
    const part = inner.childForFieldName(side);
    return part ? parts(part, operator) : [];
  });
}

/** `fact.dialect !== 'maven'`, `!CI.has(dialect)`, and several of them joined. */
function isOfDialect(guard: Node): boolean {
  const all = parts(guard, '&&').flatMap((part) => parts(part, '||'));
  return all.every((part) => compared(part, DIALECT) || asked(part, 'has', DIALECT));
}

/** `TESTS.test(context.document.path)`, `nameOf(document.path) !== 'Gemfile'`, also by a name that was given to it. */
function isOfPath(guard: Node): boolean {
  return compared(guard, PATH) || asked(guard, 'test', PATH);
}

function isOfKind(guard: Node): boolean {
  return compared(guard, KIND);
}

/** Whether something that is called so, or its `nameOf`, is compared with a string. */
function compared(guard: Node, what: RegExp): boolean {
  if (!/^[!=]==$/.test(guard.childForFieldName('operator')?.text ?? '')) return false;
  const left = guard.childForFieldName('left');
  const isName = left?.childForFieldName('function')?.text === 'nameOf';
  const subject = isName ? left?.childForFieldName('arguments')?.namedChildren[0] : left;
  return what.test(meant(subject ?? null)) && guard.childForFieldName('right')?.type === 'string';
}

/** Whether something that is called so is all that a set or a pattern is asked about. */
function asked(guard: Node, method: string, what: RegExp): boolean {
  const call = guard.type === 'unary_expression' ? guard.childForFieldName('argument') : guard;
  const callee = call?.childForFieldName('function');
  const given = call?.childForFieldName('arguments')?.namedChildren[0] ?? null;
  return callee?.childForFieldName('property')?.text === method && what.test(meant(given));
}

/** The text of an expression; of a name that a check has taken out of the document or the project, what it stands for. */
function meant(value: Node | null): string {
  if (value?.type !== 'identifier') return value?.text ?? '';
  for (let around = value.parent; around; around = around.parent) {
    const patterns = around.type === 'method_definition' ? around.descendantsOfType('object_pattern') : [];
    for (const pattern of patterns) {
      const isNamed = pattern?.namedChildren.some((child) => child?.text === value.text);
      const holder = pattern?.parent;
      const owner = holder?.childForFieldName('value')?.text ?? '';
      const key = holder?.type === 'pair_pattern' ? holder.childForFieldName('key')?.text : undefined;
      if (isNamed) return key !== undefined ? `${key}.${value.text}` : ownPart(owner, value.text);
    }
  }
  return value.text;
}

function ownPart(owner: string, name: string): string {
  return /(?:^|\.)(?:document|project|fact)$/.test(owner) ? `${owner}.${name}` : name;
}
