import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { stringValue } from './strings';

/**
 * Attributes that give a field a default: https://docs.rs/clap/latest/clap/_derive/, https://docs.rs/structopt,
 * https://docs.rs/argh, https://docs.rs/envconfig, https://docs.rs/smart-default, https://docs.rs/confique
 */
const ATTRIBUTES = new Set(['arg', 'clap', 'structopt', 'argh', 'envconfig', 'config', 'default']);
const DEFAULTS = /^(?:default|default_value|default_value_t)$/;
const VARIABLES = /^(?:env|from)$/;

interface Option {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The first string in it. */
  readonly literal?: Node;
}

/** Makes facts of an attribute that gives the field below it a default. */
export function readAttribute(node: Node, name: Node, read: SyntaxReader): void {
  if (!ATTRIBUTES.has(read.source(name))) return;
  const field = fieldBelow(node);
  const target = field && fieldOf(field, 'name');
  if (!field || !target) return;
  const options = optionsOf(node, read);
  const literal =
    options.find((option) => DEFAULTS.test(option.name))?.literal ?? onlyLiteral(node, name, read);
  if (!literal) return;
  read.reach(field);
  const own = read.source(target);
  if (variableOf(options, target, read) !== undefined) read.fallback(node);
  else read.binding({ form: 'annotation', target: name, path: ['', own], value: literal, constant: true });
}

/** The default of an attribute as the fallback of the variable of the environment that it names. */
export function attributeDefault(node: Node, read: SyntaxReader): Value {
  const field = fieldBelow(node);
  const target = field && fieldOf(field, 'name');
  const options = optionsOf(node, read);
  const given = options.find((option) => DEFAULTS.test(option.name));
  const variable = target && variableOf(options, target, read);
  if (!given?.literal || variable === undefined) return read.other(node);
  const span = read.span(node);
  const value: Value = {
    kind: 'call',
    span,
    callee: { span, name: 'getenv' },
    args: [{ kind: 'string', span, text: variable }],
    named: [],
    creates: false,
  };
  const source = read.source(node);
  const before = source.slice(0, given.start - node.startIndex);
  const after = source.slice(given.end - node.startIndex);
  const isFirst = given === options[0];
  const required = isFirst ? before + after.replace(/^\s*,\s*/, '') : before.replace(/\s*,\s*$/, '') + after;
  return { kind: 'fallback', span, value, fallback: stringValue(given.literal, read), required };
}

/** Attributes and comments may stand between. */
function fieldBelow(node: Node): Node | undefined {
  let next = node.nextNamedSibling;
  while (next && /^(?:attribute_item|line_comment|block_comment)$/.test(next.type))
    next = next.nextNamedSibling;
  return next?.type === 'field_declaration' ? next : undefined;
}

/** `long`, `env = "X"`, `default_value = "y"` */
function optionsOf(node: Node, read: SyntaxReader): readonly Option[] {
  const tree = treeOf(node);
  const options: Option[] = [];
  let tokens: Node[] = [];
  const finish = () => {
    const [first] = tokens;
    const last = tokens[tokens.length - 1];
    const literal = tokens.map(stringIn).find((found) => found !== undefined);
    if (first && last)
      options.push({
        name: read.source(first),
        start: first.startIndex,
        end: last.endIndex,
        ...(literal ? { literal } : {}),
      });
    tokens = [];
  };
  for (const child of tree?.children.slice(1, -1) ?? []) {
    if (!child || child.isExtra) continue;
    if (child.type === ',') finish();
    else tokens.push(child);
  }
  finish();
  return options;
}

/** `#[default("x")]` */
function onlyLiteral(node: Node, name: Node, read: SyntaxReader): Node | undefined {
  const tree = treeOf(node);
  const only = tree?.namedChildCount === 1 ? tree.namedChild(0) : undefined;
  return read.source(name) === 'default' && only?.type === 'string_literal' ? only : undefined;
}

function treeOf(node: Node): Node | undefined {
  const attribute = node.namedChild(0);
  return attribute ? fieldOf(attribute, 'arguments') : undefined;
}

/** `"x"`, and the one in `String::from("x")`. */
function stringIn(node: Node): Node | undefined {
  if (node.type === 'string_literal') return node;
  const only = node.type === 'token_tree' && node.namedChildCount === 1 ? node.namedChild(0) : undefined;
  return only?.type === 'string_literal' ? only : undefined;
}

/** `X` of `env = "X"`; for `env` alone it is made of the field's name. */
function variableOf(options: readonly Option[], target: Node, read: SyntaxReader): string | undefined {
  const option = options.find(({ name }) => VARIABLES.test(name));
  if (!option) return undefined;
  return option.literal ? read.source(option.literal).slice(1, -1) : read.source(target).toUpperCase();
}
