import type { Span } from '../text/span';
import type { HandedFunction } from './exports';
import { functionValues, routeIn, wordOf } from './function-values';
import type { HandlerSources } from './handlers';
import type { Purpose, RequestTable, Routed } from './request-table';
import { typed } from './typed-calls';
import type { CallValue, Value } from './values';

/** What a call hands to a framework. */
export interface Registered {
  /** What may be functions among what it is given, and why each of them runs. */
  readonly given: readonly { readonly value: Value; readonly purpose: Purpose }[];
  /** Why the block runs that the call ends in; undefined where that is nothing the framework calls. */
  readonly block: Purpose | undefined;
  readonly route: string | undefined;
}

/** A function of another file that a document hands to a framework. */
export interface Handed extends HandedFunction {
  /** Where it is handed over. */
  readonly span: Span;
}

/** Finds the calls of a document that hand functions to a framework. */
export class Registrations {
  constructor(
    private readonly sources: Pick<HandlerSources, 'symbols' | 'calls' | 'registering'>,
    private readonly table: RequestTable,
  ) {}

  /** The calls that may do so, by their own names; leaves no key. */
  *calls(): Iterable<CallValue> {
    for (const name of this.sources.registering)
      for (const { call } of this.sources.calls.unnoted(name)) yield call;
  }

  /** What a call registers; undefined for any other call. */
  of(call: CallValue): Registered | undefined {
    const registration = rowOf(this.table.registrations, this.names(call));
    if (!registration) return undefined;
    const { event, by, purpose } = registration;
    const first = call.args[0] && wordOf(call.args[0], this.sources.symbols);
    if (event && (first === undefined || !event.includes(first))) return undefined;
    const hasBlock = !registration.handlers && !registration.options;
    return {
      route: this.routeOf(call, registration),
      given: functionValues(call, registration).map(({ value, option }) => ({
        value,
        purpose: own(by, option ?? first) ?? purpose,
      })),
      block: hasBlock ? (own(by, first) ?? purpose) : undefined,
    };
  }

  /** The functions of other files that the document's calls register, by their qualified names; leaves no key. */
  handed(): readonly Handed[] {
    const { symbols } = this.sources;
    const found: Handed[] = [];
    for (const call of this.calls()) {
      const { given = [], route } = this.of(call) ?? {};
      for (const { value, purpose } of given) {
        if (value.kind !== 'name') continue;
        for (const name of symbols.resolve(value))
          if (symbols.isImported(name))
            found.push({ name, purpose, span: value.span, ...(route === undefined ? {} : { route }) });
      }
    }
    return found;
  }

  /** The names under which a call may stand in a table. */
  names({ callee, ...call }: CallValue): readonly string[] {
    const { symbols } = this.sources;
    const qualified = symbols.callee({ callee, ...call });
    const owner = callee.receiver?.kind === 'name' ? callee.receiver.path.at(-1) : undefined;
    return [
      ...qualified,
      ...qualified.map((name) => typed(name, this.table)),
      ...(callee.receiver && !qualified.some((name) => symbols.isImported(name))
        ? [...(owner === undefined ? [] : [`*.${owner}.${callee.name}`]), `*.${callee.name}`]
        : []),
    ];
  }

  routeOf(call: CallValue, routed: Routed): string | undefined {
    return this.sources.symbols.constant(routeIn(call, routed));
  }
}

/** The row of the first name that has one. */
export function rowOf<T>(table: Readonly<Record<string, T>>, names: readonly string[]): T | undefined {
  for (const name of names) {
    const found = own(table, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An entry of a table that is no member of every object. */
export function own<T>(
  table: Readonly<Record<string, T>> | undefined,
  key: string | undefined,
): T | undefined {
  return table && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
