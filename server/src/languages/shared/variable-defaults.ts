import type { VariableDefault } from '../../semantics/facts';
import type { Span } from '../../text/span';
import type { Scalar } from './fact-sink';

/** Of shells and Compose. */
const OF_SHELLS = /\$\{([A-Za-z_]\w*)(:?-)([^${}]+)\}/g;
/** Of Spring, which also puts in its own properties. */
const OF_SPRING = /\$\{([A-Za-z_][\w.-]*)(:)([^${}]+)\}/g;

/**
 * What stands in a value where a variable is not set; not what stands in such a default itself. In Maven, a dash is a
 * character of a name: `${auth-jwt.version}`.
 */
export function variableDefaults(scalar: Scalar, dialect: string): readonly VariableDefault[] {
  const { value } = scalar;
  if (typeof value !== 'string' || dialect === 'maven' || !value.includes('${')) return [];
  const syntax = dialect === 'spring' ? OF_SPRING : OF_SHELLS;
  return [...value.matchAll(syntax)].map(
    ({ index, 0: whole, 1: name = '', 2: operator = '', 3: text = '' }) => {
      const end = index + whole.length - 1;
      const span = placeOf(scalar, end - text.length, end);
      const clause = placeOf(scalar, end - text.length - operator.length, end);
      return { name, text, ...(span && clause ? { span, clause } : {}) };
    },
  );
}

/** Where characters of a value stand; undefined where that is not known. */
function placeOf({ value, content, source }: Scalar, from: number, to: number): Span | undefined {
  if (source) {
    const { at } = source();
    return content.slice(at(from) - content.start, at(to) - content.start);
  }
  return content.length === String(value).length ? content.slice(from, to) : undefined;
}
