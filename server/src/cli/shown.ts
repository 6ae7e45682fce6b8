import { isSecretName } from '../knowledge/secrets/names';
import { findProviderTokens } from '../knowledge/secrets/providers';
import { credentialsInUrl } from '../knowledge/secrets/urls';
import type { Value } from '../semantics/values';
import { Span } from '../text/span';

const LONGEST = 60;
const HIDDEN = '***';
/** Answers are shown so deep, and so many items of a list. */
const DEEPEST = 3;
const MOST = 5;

/** A text as it may be shown: without what could be a secret, on one line, cut short. */
export function shownText(text: string, name?: string): string {
  const isSecret =
    (name !== undefined && isSecretName(name)) ||
    findProviderTokens(text).length > 0 ||
    credentialsInUrl(text).length > 0;
  const line = (isSecret ? HIDDEN : text).replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** What an expression was read as. */
export function shownValue(value: Value | undefined, name?: string): string {
  if (!value) return 'nothing';
  switch (value.kind) {
    case 'string':
      return JSON.stringify(shownText(value.text, name));
    case 'template':
      return `template(${value.parts.map((part) => (typeof part === 'string' ? JSON.stringify(shownText(part, name)) : shownValue(part))).join(' ')})`;
    case 'name':
      return value.path.join('.');
    case 'call':
      return `${shownCallee(value)}(${[...value.args.map((arg) => shownValue(arg)), ...value.named.map((arg) => `${arg.name}=${shownValue(arg.value, arg.name)}`)].join(', ')})`;
    case 'index':
      return `${shownValue(value.object)}[${shownValue(value.key)}]`;
    case 'member':
      return `${shownValue(value.object)}.${value.name}`;
    case 'list':
      return `[${value.items.map((item) => shownValue(item)).join(', ')}]`;
    case 'object':
      return `{${value.entries.map((entry) => `${entry.key}: ${shownValue(entry.value, entry.key)}`).join(', ')}}`;
    case 'fallback':
      return `${shownValue(value.value, name)} or else ${shownValue(value.fallback, name)}`;
    case 'conditional':
      return `${shownValue(value.test)} ? ${shownValue(value.then, name)} : ${shownValue(value.otherwise, name)}`;
    case 'comparison':
      return `${shownValue(value.left)} ${value.equal ? '==' : '!='} ${shownValue(value.right)}`;
    case 'membership':
      return `${shownValue(value.item)} in ${shownValue(value.list)}`;
    case 'symbol':
      return `:${shownText(value.text, name)}`;
    case 'not':
      return `not ${shownValue(value.value)}`;
    case 'logical':
      return value.operands.map((operand) => shownValue(operand)).join(` ${value.operator} `);
    case 'scalar':
      return String(value.value);
    default:
      return '?';
  }
}

function shownCallee(value: Extract<Value, { kind: 'call' }>): string {
  const { receiver, name } = value.callee;
  return `${value.creates ? 'new ' : ''}${receiver ? `${shownValue(receiver)}.` : ''}${name}`;
}

/** Any answer to a question, with places as `line:column`. */
export function shownAnswer(answer: unknown, place: (offset: number) => string, depth = 0): string {
  if (typeof answer === 'string') return JSON.stringify(shownText(answer));
  if (typeof answer !== 'object' || answer === null) return String(answer);
  if (answer instanceof Span) return place(answer.start);
  const inner = (value: unknown) => shownAnswer(value, place, depth + 1);
  const list = Array.isArray(answer) ? answer : answer instanceof Set ? [...answer] : undefined;
  if (list) {
    const more = list.length > MOST ? [`… ${list.length - MOST} more`] : [];
    return `[${[...list.slice(0, MOST).map(inner), ...more].join(', ')}]`;
  }
  if ('kind' in answer && 'span' in answer && VALUES.has(String(answer.kind)))
    return shownValue(answer as Value);
  if (depth >= DEEPEST) return '{…}';
  const entries = Object.entries(answer).filter(
    ([key, value]) => !LEFT_OUT.has(key) && typeof value !== 'function',
  );
  return `{${entries.map(([key, value]) => `${key}: ${inner(value)}`).join(', ')}}`;
}

const VALUES: ReadonlySet<string> = new Set([
  'string',
  'template',
  'name',
  'call',
  'index',
  'member',
  'list',
  'object',
  'fallback',
  'conditional',
  'comparison',
  'membership',
  'symbol',
  'not',
  'logical',
  'scalar',
  'other',
]);
/** Says nothing to a reader. */
const LEFT_OUT: ReadonlySet<string> = new Set(['anchor', 'id', 'handedTo', 'text', 'facts']);
