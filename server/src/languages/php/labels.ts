import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';

/**
 * What a function without a name is given to: `$h = function () …`, `$this->h = fn() => …`, `['h' => fn() => …]`,
 * `f(h: fn() => …)`. Variables without their `$`.
 */
export function labelOf({ id, parent }: Node): Node | undefined {
  switch (parent?.type) {
    case 'assignment_expression': {
      const left = fieldOf(parent, 'left');
      return left && labelIn(left);
    }
    case 'array_element_initializer': {
      const [key, value] = named(parent);
      return key && value?.id === id ? contentOf(key) : undefined;
    }
    case 'argument':
      return fieldOf(parent, 'name');
    default:
      return undefined;
  }
}

/** The property that a hook belongs to. */
export function hookedProperty({ parent }: Node): Node | undefined {
  const declaration = parent?.parent;
  const property = declaration
    ? named(declaration).find(({ type }) => type === 'property_element')
    : undefined;
  const name = property && fieldOf(property, 'name');
  return name && labelIn(name);
}

function labelIn(node: Node): Node | undefined {
  switch (node.type) {
    case 'variable_name':
      return named(node)[0];
    case 'member_access_expression':
      return fieldOf(node, 'name');
    case 'scoped_property_access_expression': {
      const name = fieldOf(node, 'name');
      return name && labelIn(name);
    }
    case 'subscript_expression': {
      const key = named(node)[1];
      return key && contentOf(key);
    }
    default:
      return undefined;
  }
}

function contentOf(key: Node): Node | undefined {
  const [content, ...more] = named(key);
  return content?.type === 'string_content' && more.length === 0 ? content : undefined;
}
