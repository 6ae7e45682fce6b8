import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { PROPERTY_SOURCE } from './jvm';

/** What stands in `${db.password:fallback}`, as Spring, Micronaut and Quarkus write it. */
const PLACEHOLDER = /^([\w.-]+):([^${}]+)\}$/;

/** Annotations that name a property and, in `defaultValue`, what to use without it (MicroProfile, Micronaut). */
export const PROPERTY_ANNOTATIONS: ReadonlySet<string> = new Set(['ConfigProperty', 'Property']);

/**
 * A string literal that is a property with a fallback: `"${db.password:secret}"`. `opening` is how the language writes
 * `${` in a string that is meant so. Undefined for any other string.
 */
export function placeholderValue(node: Node, opening: string, read: SyntaxReader): Value | undefined {
  const source = read.source(node);
  const quoted = `"${opening}`;
  if (!source.startsWith(quoted)) return undefined;
  const [, key, fallback] = PLACEHOLDER.exec(source.slice(quoted.length, -1)) ?? [];
  if (key === undefined || fallback === undefined) return undefined;
  const start = node.startIndex + quoted.length;
  const from = start + key.length + ':'.length;
  const span = read.range(from, from + fallback.length);
  return {
    kind: 'fallback',
    span: read.span(node),
    value: { kind: 'name', span: read.range(start, start + key.length), path: [PROPERTY_SOURCE, key] },
    fallback: { kind: 'string', span, text: fallback, content: span },
    required: `${quoted}${key}}"`,
  };
}
