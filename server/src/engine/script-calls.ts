import { emptyScript, type Script, type ScriptCall } from '../project/script';
import type { Fact } from '../semantics/facts';
import type { Symbols } from '../semantics/symbols';
import type { CallValue, Value } from '../semantics/values';
import { CodeReading } from '../syntax/code-reading';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import type { Span } from '../text/span';
import type { CodeLanguage } from './language';

/** People nest neither blocks nor values deeper in a manifest. */
const MAX_DEPTH = 12;
/** More values do not stand in a manifest; names that stand for lists of each other would make any number of them. */
const MAX_VALUES = 20_000;

/** Reads a manifest that is a program once for its calls. A text that cannot be parsed says nothing. */
export function scriptOf(language: CodeLanguage, grammar: LoadedGrammar, text: string): Script {
  let reading: CodeReading | undefined;
  try {
    reading = CodeReading.of(language, grammar, text);
    const facts = reading.facts();
    const known = new KnownValues(reading.symbols);
    const calls = facts
      .flatMap((fact) => (fact.kind === 'call' ? [known.inCall(fact.call)] : []))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const assigned = facts.flatMap((fact) =>
      fact.kind === 'binding' && fact.path.length > 1 && fact.form !== 'comparison' ? [fact.name] : [],
    );
    return { calls: placed(calls, blocksOf(facts, known)), assigned: new Set(assigned) };
  } catch {
    return emptyScript;
  } finally {
    reading?.dispose();
  }
}

/** What is between the ends of a block or a lambda, and the call that it is handed to. */
interface Block {
  readonly own: Span;
  readonly call: CallValue;
}

function blocksOf(facts: readonly Fact[], known: KnownValues): readonly Block[] {
  return facts
    .flatMap((fact) => {
      const call = fact.kind === 'region' && fact.type === 'function' ? fact.handedTo : undefined;
      return fact.kind === 'region' && call ? [{ own: fact.own, call: known.inCall(call) }] : [];
    })
    .sort((a, b) => a.own.start - b.own.start || b.own.end - a.own.end);
}

/** Says of calls in which blocks they stand, along the text. */
function placed(calls: readonly CallValue[], blocks: readonly Block[]): readonly ScriptCall[] {
  const open: (Block & { readonly within: readonly CallValue[] })[] = [];
  let next = 0;
  const closeBefore = (start: number) => {
    while ((open.at(-1)?.own.end ?? start) < start) open.pop();
  };
  return calls.map((call) => {
    for (let block = blocks[next]; block && block.own.start <= call.span.start; block = blocks[++next]) {
      closeBefore(block.own.start);
      const within = open.at(-1)?.within ?? [];
      open.push({ ...block, within: within.length < MAX_DEPTH ? [...within, block.call] : within });
    }
    closeBefore(call.span.start);
    return { call, within: open.at(-1)?.within ?? [] };
  });
}

/** Puts the values of names in the place of the names, for as long as the tree is there. */
class KnownValues {
  private left = MAX_VALUES;

  constructor(private readonly symbols: Symbols) {}

  inCall(call: CallValue, depth = 0): CallValue {
    return {
      ...call,
      args: call.args.map((value) => this.of(value, depth)),
      named: call.named.map((one) => ({ ...one, value: this.of(one.value, depth) })),
    };
  }

  private of(value: Value, depth: number): Value {
    if (depth > MAX_DEPTH || this.left-- <= 0) return value;
    const inner = (one: Value) => this.of(one, depth + 1);
    switch (value.kind) {
      case 'name': {
        const known = this.symbols.dereference(value);
        return known.kind === 'name' ? known : inner(known);
      }
      case 'template': {
        const text = this.symbols.constant(value);
        return text === undefined ? value : { kind: 'string', span: value.span, text };
      }
      case 'list':
        return { ...value, items: value.items.map(inner) };
      case 'object':
        return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: inner(entry.value) })) };
      case 'call':
        return this.inCall(value, depth + 1);
      case 'other':
        // `required + ["more"]`: what is added up of lists is one of all that is known of them.
        return value.parts
          ? { kind: 'list', span: value.span, items: value.parts.map(inner).flatMap(itemsOf) }
          : value;
      default:
        return value;
    }
  }
}

function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value];
}
