import { Language, type Node, Parser } from 'web-tree-sitter';
import { loadWasm } from './wasm';

/** What a parameter of a function is: what a check is given, what a fix is given, or something else. */
type Given = 'check' | 'fix' | 'other';

/** Types of parameters, and the names that rules give what the engine hands them without writing the type. */
const TYPES: Readonly<Record<string, Given>> = { RuleContext: 'check', FixContext: 'fix' };
const NAMES: Readonly<Record<string, Given>> = { context: 'check', site: 'fix' };
const FUNCTIONS: ReadonlySet<string> = new Set([
  'function_declaration',
  'function_expression',
  'arrow_function',
  'method_definition',
]);

/** Makes a parser of TypeScript. */
export async function typescriptParser(): Promise<Parser> {
  await Parser.init({ wasmBinary: await loadWasm('web-tree-sitter') });
  const parser = new Parser();
  return parser.setLanguage(await Language.load(new Uint8Array(await loadWasm('tree-sitter-typescript'))));
}

/** Which of some members a check takes from its context in a source file: `context.text`, `{ text }: RuleContext`. */
export function usesInChecks(
  source: string,
  members: ReadonlySet<string>,
  parser: Parser,
): readonly string[] {
  const tree = parser.parse(source);
  if (!tree) throw new Error('The source could not be parsed.');
  const used = tree.rootNode
    .descendantsOfType(['member_expression', 'object_pattern'])
    .flatMap((node) => (node ? memberNames(node).filter((name) => members.has(name)) : []));
  tree.delete();
  return [...new Set(used)].sort();
}

/** The members that a member expression or a pattern takes from what a check is given; none of what others take. */
function memberNames(node: Node): readonly string[] {
  if (node.type === 'member_expression') {
    const name = node.childForFieldName('property')?.text ?? '';
    return givenBy(node.childForFieldName('object')) === 'check' ? [name] : [];
  }
  const keys = node.namedChildren.flatMap((child) => {
    const key = child?.type === 'pair_pattern' ? child.childForFieldName('key') : child;
    return key ? [key.text] : [];
  });
  const holder = node.parent;
  const given =
    holder?.type === 'variable_declarator'
      ? givenBy(holder.childForFieldName('value'))
      : holder?.type.endsWith('_parameter')
        ? givenAs(holder)
        : 'other';
  return given === 'check' ? keys : [];
}

/** What a name stands for, by the nearest function around it that has a parameter of that name. */
function givenBy(value: Node | null): Given {
  if (value?.type !== 'identifier') return 'other';
  for (let around = value.parent; around; around = around.parent) {
    const own = FUNCTIONS.has(around.type) ? parametersOf(around) : [];
    const parameter = own.find((one) => (one.childForFieldName('pattern') ?? one).text === value.text);
    if (parameter) return givenAs(parameter);
  }
  return 'other';
}

function parametersOf(node: Node): readonly Node[] {
  const alone = node.childForFieldName('parameter');
  const all = alone ? [alone] : (node.childForFieldName('parameters')?.namedChildren ?? []);
  return all.filter((child) => child !== null);
}

function givenAs(parameter: Node): Given {
  const type = parameter.childForFieldName('type')?.text.replace(/^:\s*/, '');
  if (type !== undefined) return TYPES[type] ?? 'other';
  const pattern = parameter.childForFieldName('pattern') ?? parameter;
  return pattern.type === 'object_pattern' ? methodGives(parameter) : (NAMES[pattern.text] ?? 'other');
}

/** `entry(fact, { project }) { … }`: a method of a rule, whose last parameter the engine gives. */
function methodGives(parameter: Node): Given {
  const list = parameter.parent;
  const isMethod = list?.parent?.type === 'method_definition' && list.parent.parent?.type === 'object';
  return isMethod && list.namedChildren.at(-1)?.id === parameter.id ? 'check' : 'other';
}
