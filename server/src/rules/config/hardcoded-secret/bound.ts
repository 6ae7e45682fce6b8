import type { RuleContext } from '../../../engine/rule';
import type { ListValue, StringValue, TemplateValue, Value } from '../../../semantics/values';
import { literalOf } from './place';

/**
 * The literal of a binding, also behind a fallback or a conversion. A name would be found where it is defined, and what
 * stands behind a read of the environment is another rule's.
 */
export function boundLiteral(value: Value, name: string, context: RuleContext): StringValue | undefined {
  if (value.kind === 'string') return value;
  if (value.kind === 'list') return passwordOf(value, name);
  if (value.kind === 'template') return withoutHoles(value);
  if ((value.kind !== 'call' && value.kind !== 'fallback') || context.environment(value)) return undefined;
  const literal = literalOf(value, context)?.literal;
  return literal && value.span.encloses(literal.span) ? literal : undefined;
}

/** `auth = ("user", "password")` */
function passwordOf({ items }: ListValue, name: string): StringValue | undefined {
  const [, password, ...more] = items;
  const isPair = more.length === 0 && /(?:^|_)(?:auth|credentials?|creds)$/i.test(name);
  return isPair && password?.kind === 'string' ? password : undefined;
}

/** A string that is written in several parts, such as the lines of a heredoc. */
function withoutHoles({ span, parts }: TemplateValue): StringValue | undefined {
  const texts = parts.filter((part) => typeof part === 'string');
  return texts.length === parts.length ? { kind: 'string', span, text: texts.join('') } : undefined;
}
