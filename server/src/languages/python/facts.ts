import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../core/language';
import type { SyntaxReader } from '../../core/syntax-reader';
import { fieldOf } from '../shared/nodes';

export const query = `
(import_statement) @import
(import_from_statement) @importFrom
(function_definition name: (identifier) @scope.name) @scope
(class_definition name: (identifier) @class.name) @class
(lambda) @scope
(default_parameter name: (_) @parameter.name value: (_) @parameter.value) @parameter
(typed_default_parameter name: (_) @parameter.name type: (type) @parameter.type value: (_) @parameter.value) @parameter
(typed_parameter . (identifier) @parameter.name type: (type) @parameter.type) @parameter
(parameters (identifier) @parameter)
(assignment left: (_) @assignment.name type: (type)? @assignment.type right: (_) @assignment.value) @assignment
(named_expression name: (_) @assignment.name value: (_) @assignment.value) @assignment
(with_item value: (as_pattern (_) @assignment.value alias: (as_pattern_target (identifier) @assignment.name))) @assignment
(for_statement left: (identifier) @local)
(keyword_argument name: (_) @argument.name value: (_) @argument.value) @argument
(pair key: (string) @pair.name value: (_) @pair.value) @pair
(comparison_operator . (_) @comparison.name (_) @comparison.value .) @comparison
(boolean_operator operator: "or" right: (string)) @fallback
(call function: [(identifier) @call.name (attribute attribute: (identifier) @call.name)]) @call
`;

/** The member path of a plain name or attribute chain; undefined for anything else. */
export function dottedPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  if (node.type === 'identifier') return [read.source(node)];
  if (node.type !== 'attribute') return undefined;
  const object = fieldOf(node, 'object');
  const base = object && dottedPath(object, read);
  const attribute = fieldOf(node, 'attribute');
  return base && attribute ? [...base, read.source(attribute)] : undefined;
}

/** What an assignment's target is called: `a`, `a.b`, `config["NAME"]`. */
function targetPath(node: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  if (node.type === 'subscript') {
    const key = fieldOf(node, 'subscript');
    const content =
      key?.type === 'string'
        ? key.namedChildren.find((child) => child?.type === 'string_content')
        : undefined;
    const object = fieldOf(node, 'value');
    const base = object && dottedPath(object, read);
    return content && base ? { target: content, path: [...base, read.source(content)] } : undefined;
  }
  const path = dottedPath(node, read);
  return path && { target: node.type === 'attribute' ? (fieldOf(node, 'attribute') ?? node) : node, path };
}

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    for (const item of node.namedChildren) {
      if (item?.type === 'aliased_import') {
        const name = fieldOf(item, 'name');
        const alias = fieldOf(item, 'alias');
        if (name && alias) read.import(read.source(alias), read.source(name));
      } else if (item?.type === 'dotted_name') {
        // `import a.b` binds `a`.
        const root = read.source(item).split('.')[0] ?? '';
        read.import(root, root);
      }
    }
  },

  importFrom(node, _parts, read) {
    const moduleNode = fieldOf(node, 'module_name');
    if (!moduleNode) return;
    const module = read.source(moduleNode);
    for (const item of node.namedChildren) {
      if (!item || item.id === moduleNode.id) continue;
      if (item.type === 'wildcard_import') read.import('*', module);
      const name =
        item.type === 'aliased_import' ? fieldOf(item, 'name') : item.type === 'dotted_name' ? item : null;
      if (!name) continue;
      const alias = fieldOf(item, 'alias') ?? name;
      read.import(read.source(alias), `${module}.${read.source(name)}`);
    }
  },

  scope(_node, { name }, read) {
    read.scope('function', name);
  },

  class(_node, { name }, read) {
    read.scope('class', name);
  },

  parameter(node, { name, value, type }, read) {
    read.binding({
      form: 'parameter',
      target: name ?? node,
      value,
      type: type && typeName(read.source(type)),
    });
  },

  local(node, _parts, read) {
    read.binding({ form: 'assignment', target: node });
  },

  assignment(node, { name, value, type }, read) {
    if (!name) return;
    if (name.type === 'pattern_list' || name.type === 'tuple_pattern') {
      for (const item of name.namedChildren)
        if (item?.type === 'identifier') read.binding({ form: 'assignment', target: item });
      return;
    }
    const bound = targetPath(name, read);
    if (!bound) return;
    // In a class body a plain assignment makes a field.
    const form =
      bound.path.length === 1 && node.parent?.parent?.parent?.type === 'class_definition'
        ? 'field'
        : 'assignment';
    read.binding({ ...bound, form, value, type: type && typeName(read.source(type)) });
  },

  argument(_node, { name, value }, read) {
    if (name && value && read.interest.binding(read.source(name)))
      read.binding({ form: 'argument', target: name, value });
  },

  pair(_node, { name, value }, read) {
    const content = name?.namedChildren.find((child) => child?.type === 'string_content');
    if (!content || !value) return;
    const key = read.source(content);
    if (read.interest.binding(key)) read.binding({ form: 'pair', target: content, path: [key], value });
  },

  comparison(node, { name, value }, read) {
    if (!name || !value || value.type !== 'string') return;
    const operator = node.children.find((child) => child && !child.isNamed)?.type;
    const bound = targetPath(name, read);
    if (!bound || (operator !== '==' && operator !== '!=')) return;
    if (read.interest.binding(bound.path[bound.path.length - 1] ?? ''))
      read.binding({ ...bound, form: 'comparison', value });
  },

  fallback(node, _parts, read) {
    read.fallback(node);
  },

  call(node, { name }, read) {
    if (!name) return;
    const called = read.source(name);
    if (read.interest.call(called) && !node.hasError) {
      const statement = node.parent?.type === 'expression_statement' ? node.parent : undefined;
      read.call(read.value(node), statement);
    }
    if (read.interest.binding(called)) {
      const args = fieldOf(node, 'arguments')?.namedChildren ?? [];
      if (args.length === 1 && args[0]) read.binding({ form: 'setter', target: name, value: args[0] });
    }
  },
};

/** `Optional[Foo]` and quotes taken off; generics dropped. */
function typeName(source: string): string {
  return source
    .replace(/^(?:Optional\[)?["']?/, '')
    .replace(/[\]"'[].*$/s, '')
    .trim();
}
