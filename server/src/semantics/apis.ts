import type { CallIndex } from './call-index';
import type { CallFact } from './facts';
import type { Symbols } from './symbols';
import type { CallValue, Value } from './values';

/**
 * Qualified names of APIs per ecosystem, with what the rule needs to know of each:
 * `{ python: { 'subprocess.run': { program: 0 } } }`. `*.Database.Migrate` and `*.AutoMigrate` are members of whatever
 * has them: for methods that say what they are where the type of their owner cannot be known.
 */
export type ApiTable<Api> = Readonly<Record<string, Readonly<Record<string, Api>>>>;

/** An API as a rule names it, taken apart. */
export interface NamedApi {
  /** The qualified name, or `*.Shutdown`, `*.Database.Migrate`: a member of whatever has it. */
  readonly name: string;
  /** What the first argument has to be: `SIGTERM` in `process.on(SIGTERM)`. */
  readonly word?: string;
}

/** Takes `process.on(SIGTERM)` apart; `express().listen` is a name. */
export function namedApi(api: string): NamedApi {
  const at = api.lastIndexOf('(');
  return at === -1 || !api.endsWith(')') || at === api.length - '()'.length
    ? { name: api }
    : { name: api.slice(0, at), word: api.slice(at + 1, -1) };
}

/** The own name in a qualified one: `run` of `subprocess.run`. */
export function lastSegment(qualified: string): string {
  return qualified.slice(Math.max(qualified.lastIndexOf('.'), qualified.lastIndexOf('/')) + 1);
}

/** The names that a call goes by in a table of APIs: qualified ones, and `*.Migrate` for a member of whatever has it. */
export function namesOf(call: CallValue, symbols: Symbols): readonly string[] {
  return [...symbols.callee(call), ...(symbols.isOwn(call) ? [] : memberNames(call))];
}

/** `*.Database.Migrate` and `*.Migrate` for `services.GetService<Shop>().Database.Migrate`. */
function memberNames({ callee: { name, receiver } }: CallValue): readonly string[] {
  if (!receiver) return [];
  const owner = lastNameOf(receiver);
  return owner === undefined ? [`*.${name}`] : [`*.${owner}.${name}`, `*.${name}`];
}

function lastNameOf(value: Value): string | undefined {
  if (value.kind === 'name') return value.path.at(-1);
  if (value.kind === 'member') return value.name;
  // A property that is read as the call of its getter.
  return value.kind === 'call' && !value.argsSpan ? value.callee.name : undefined;
}

/** The calls of a document of any of some APIs, each with the API as it was asked for; in no order. */
export function* callsOf(
  apis: readonly string[],
  calls: CallIndex,
  symbols: Symbols,
): Iterable<readonly [api: string, fact: CallFact]> {
  const byOwnName = new Map<string, (NamedApi & { readonly api: string })[]>();
  for (const api of new Set(apis)) {
    const named = { api, ...namedApi(api) };
    const own = lastSegment(named.name);
    byOwnName.set(own, [...(byOwnName.get(own) ?? []), named]);
  }
  for (const [own, wanted] of byOwnName)
    for (const fact of calls.named(own)) {
      const names = namesOf(fact.call, symbols);
      for (const { api, name, word } of wanted)
        if (names.includes(name) && (word === undefined || mayBe(word, fact.call.args[0], symbols)))
          yield [api, fact];
    }
}

/**
 * Whether a value is a word, as far as is known: a string, the last part of a name (`signal.SIGTERM`), what something
 * is made of or by (`new Signal("TERM")`, `SignalKind::terminate()`), or a variable of this file that may be anything.
 */
export function mayBe(word: string, value: Value | undefined, symbols: Symbols): boolean {
  if (!value) return false;
  const known = symbols.constant(value);
  if (known !== undefined) return known === word;
  if (value.kind === 'call')
    return value.args.length > 0 ? mayBe(word, value.args[0], symbols) : value.callee.name === word;
  if (value.kind !== 'name') return false;
  const [root = '', ...members] = value.path;
  const isVariable =
    members.length === 0 && symbols.definitions.lookup(root, value.span.start)?.kind === 'binding';
  if (!isVariable) return value.path.at(-1) === word;
  const target = symbols.dereference(value);
  return target === value || target.kind === 'other' || mayBe(word, target, symbols);
}
