import { textInside } from '../knowledge/text-forms';
import type { BindingFact, BindingForm, CallFact } from '../semantics/facts';
import type { KeyedNaming, Naming, NamingTable } from '../semantics/naming';
import type { Callee, Value } from '../semantics/values';
import type { Span } from '../text/span';

/** Conversions of conversions deeper than this are none. */
const MAX_DEPTH = 6;
/** Longer chains of calls are no configuration. */
const MAX_CHAIN = 20;

/** The long name of an option as it is declared, or its only one. */
const OPTION = /^(?:-\w,\s*)?(?:--)?([\w-]{2,60})(?:\s|$)/;

/** What one has to know of the document around a call. */
export interface NamingSite {
  /** Whether the function is one of a name in the table; see `NamingTable.functions`. */
  matches(fact: CallFact, name: string): boolean;
  /** Whether it reads the environment. */
  isEnvironmentRead(fact: CallFact): boolean;
  /** Whether the document defines what is called. */
  isOwn(fact: CallFact): boolean;
  /** Whether a value of this name is of interest. */
  isWanted(name: string): boolean;
}

/** The namings of an ecosystem, by the own names of the functions. */
export class Namings {
  private readonly byName = new Map<string, (readonly [name: string, naming: Naming])[]>();

  constructor(private readonly table: NamingTable) {
    for (const [name, naming] of Object.entries(table.functions)) {
      const own = name.slice(name.lastIndexOf('.') + 1);
      this.byName.set(own, [...(this.byName.get(own) ?? []), [name, naming]]);
    }
  }

  /** Whether a function of this name may name one of its arguments, where values of such names are of interest. */
  mayName(called: string, isWanted: (name: string) => boolean): boolean {
    return (
      this.byName.has(called) || (!this.table.actions?.test(called) && isWanted(this.withoutVerb(called)))
    );
  }

  /** The values that a call gives a name to, as bindings. */
  of(fact: CallFact, site: NamingSite): readonly BindingFact[] {
    const rows = this.byName.get(fact.name);
    if (!rows) return this.setter(fact, site);
    for (const [name, naming] of rows) {
      const found = this.named(fact, naming, site);
      if (found.length > 0 && site.matches(fact, name)) return found;
    }
    return [];
  }

  private named(fact: CallFact, naming: Naming, site: NamingSite): readonly BindingFact[] {
    const { args, named } = fact.call;
    switch (naming.kind) {
      case 'keyed': {
        const count = args.length + named.length;
        if (count < naming.least || count > naming.most || (naming.isDefault && site.isEnvironmentRead(fact)))
          return [];
        return pair(fact, args.at(naming.key), args.at(naming.value), howOf(naming), site);
      }
      case 'list':
        return keysAndValues(args).flatMap(([key, value]) => pair(fact, key, value, {}, site));
      case 'behind':
        return pair(fact, keyBehind(fact, naming.calls), args.at(naming.value), { isDefault: true }, site);
      case 'option':
        return optionDefaults(fact, site);
      case 'comparing':
        return comparison(fact, site);
    }
  }

  /** `client.setPassword("x")`, `builder.password("x")`: a function that is given one thing is called after it. */
  private setter(fact: CallFact, site: NamingSite): readonly BindingFact[] {
    const name = this.withoutVerb(fact.name);
    if (this.table.actions?.test(fact.name) || !site.isWanted(name)) return [];
    const { callee, args, named, creates, argsSpan } = fact.call;
    const [value] = args;
    if (!value || args.length + named.length > 1 || creates) return [];
    // An assignment to a property that is read as a call is a binding already.
    if (!argsSpan && !this.table.bracketless) return [];
    if (!callee.receiver && (this.table.ofMembers || (/^[A-Z]/.test(name) && site.isOwn(fact)))) return [];
    return [bound(fact, 'setter', name, nameSpanOf(callee), value)];
  }

  private withoutVerb(name: string): string {
    const bare = name.replace(this.table.verbs, '');
    return bare !== name && /^[a-z]/.test(name) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  }
}

type How = Pick<BindingFact, 'isDefault' | 'constant'>;

function howOf({ isDefault, constant }: KeyedNaming): How {
  return { ...(isDefault ? { isDefault } : {}), ...(constant ? { constant } : {}) };
}

function pair(
  fact: CallFact,
  key: Value | undefined,
  value: Value | undefined,
  how: How,
  site: NamingSite,
): readonly BindingFact[] {
  const known = key && keyOf(key);
  if (!known || !value || !site.isWanted(known.name)) return [];
  return [bound(fact, 'pair', known.name, known.span, value, how)];
}

/** `Map.of("a", "b", "c", "d")`, `new Map([["a", "b"]])` */
function keysAndValues(args: readonly Value[]): readonly (readonly [Value, Value])[] {
  const [list] = args;
  if (args.length === 1 && list?.kind === 'list')
    return list.items.flatMap((item) =>
      item.kind === 'list' && item.items.length === 2 ? [[item.items[0]!, item.items[1]!] as const] : [],
    );
  if (args.length % 2 === 1) return [];
  return args.flatMap((key, index) => (index % 2 === 0 ? [[key, args[index + 1]!] as const] : []));
}

/** The first argument of the nearest call before this one that takes the name: `"x"` of `Flag("x").Short('p')`. */
function keyBehind({ call }: CallFact, calls: readonly string[]): Value | undefined {
  let current = call.callee.receiver;
  for (let depth = 0; current?.kind === 'call' && depth < MAX_CHAIN; depth++) {
    const { callee, args } = current;
    if (calls.includes(callee.name)) return args[0];
    current = callee.receiver;
  }
  return undefined;
}

/** `option("password", { default: "x" })`, `option("-p, --password <text>", "help", "x")` */
function optionDefaults(fact: CallFact, site: NamingSite): readonly BindingFact[] {
  const [key, second, third] = fact.call.args;
  const name = key?.kind === 'string' ? OPTION.exec(key.text)?.[1] : undefined;
  if (key?.kind !== 'string' || name === undefined || !site.isWanted(name)) return [];
  const values =
    second?.kind === 'object'
      ? second.entries.flatMap((entry) => (/^default(?:Value)?$/.test(entry.key) ? [entry.value] : []))
      : third
        ? [third]
        : [];
  return values.map((value) =>
    bound(fact, 'argument', name, key.content ?? key.span, value, { isDefault: true }),
  );
}

function comparison(fact: CallFact, site: NamingSite): readonly BindingFact[] {
  const { args, callee } = fact.call;
  const [first, second] = args;
  // `password.Equals("x", StringComparison.Ordinal)`, `compare_digest(password, "x")`
  for (const sides of [
    [callee.receiver, first],
    [first, second],
  ]) {
    const known = sides.flatMap((side) => (side ? [plain(side)] : []));
    const value = known.find(({ kind }) => kind === 'string');
    const other = known.find((side) => side !== value);
    const asked = value && other && askedFor(other);
    const name = asked?.path.at(-1);
    if (value && asked && name !== undefined && site.isWanted(name))
      return [bound(fact, 'comparison', asked.path, asked.span, value)];
  }
  return [];
}

interface Asked {
  readonly path: readonly string[];
  readonly span: Span;
}

/** What an expression asks for: `password`, `user.password`, `form.get("password")`, `user.getPassword()`. */
function askedFor(value: Value): Asked | undefined {
  switch (value.kind) {
    case 'name':
      return { path: value.path, span: value.span };
    case 'member':
      return { path: [value.name], span: value.span };
    case 'index': {
      const key = keyOf(value.key);
      const object = value.object.kind === 'name' ? value.object.path : [];
      return key && { path: [...object, key.name], span: key.span };
    }
    case 'call': {
      const [only, ...others] = value.args;
      if (others.length > 0) return undefined;
      const key = only && keyOf(only);
      if (only) return key && { path: [key.name], span: key.span };
      const name = value.callee.name.replace(/^get(?=[A-Z])/, '');
      return { path: [name.charAt(0).toLowerCase() + name.slice(1)], span: nameSpanOf(value.callee) };
    }
    default:
      return undefined;
  }
}

/** Where the function's own name is written, which is what a callee ends in. */
function nameSpanOf({ span, name }: Callee): Span {
  const length = span.end - span.start;
  return span.slice(Math.max(0, length - name.length), length);
}

/** A text without what only gives it another form. */
function plain(value: Value): Value {
  let current = value;
  for (let depth = 0; current.kind === 'call' && depth < MAX_DEPTH; depth++) {
    const inner = textInside(current);
    if (!inner) break;
    current = inner;
  }
  return current;
}

/** A key that is written out, or one that is a constant somewhere else, which is called like what it holds. */
function keyOf(value: Value): { readonly name: string; readonly span: Span } | undefined {
  const { span } = value;
  if (value.kind === 'string' || value.kind === 'symbol') return { name: value.text, span };
  if (value.kind !== 'name') return undefined;
  const name = value.path.at(-1) ?? '';
  return /^[A-Z][A-Z\d_]+$/.test(name) || value.path.at(-2) === 'HttpHeaders' ? { name, span } : undefined;
}

function bound(
  { anchor, span }: CallFact,
  form: BindingForm,
  name: string | readonly string[],
  nameSpan: Span,
  value: Value,
  how: How = {},
): BindingFact {
  const path = typeof name === 'string' ? [name] : name;
  return {
    kind: 'binding',
    anchor,
    span,
    form,
    path,
    name: path.at(-1) ?? '',
    nameSpan,
    value,
    ...how,
    declares: true,
    home: 'function',
  };
}
