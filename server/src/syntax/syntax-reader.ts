import type { Node } from 'web-tree-sitter';
import { concatenated } from '../semantics/concatenation';
import type {
  BindingFact,
  BindingForm,
  CallFact,
  FallbackFact,
  ImportFact,
  Leaving,
  ReadFact,
  RegionFact,
  RegionType,
} from '../semantics/facts';
import { asTest } from '../semantics/tests';
import type { CallValue, NamedArgument, ObjectEntry, OtherValue, Value } from '../semantics/values';
import { Anchor, Span } from '../text/span';
import type { SyntaxLanguage } from './language';
import { endsInLeaving, escapes } from './leaving';
import { statementsIn } from './statements';
import type { SyntaxTrees } from './syntax-trees';

export type SyntaxFact = ImportFact | RegionFact | BindingFact | CallFact | FallbackFact | ReadFact;

/** What a binding is made of; see `BindingFact`. */
export interface BindingParts {
  readonly form: BindingForm;
  /** The node that names what is bound. */
  readonly target: Node;
  /** The member path, where it is not just the target's text. */
  readonly path?: readonly string[];
  readonly value?: Node | null | undefined;
  readonly type?: string | undefined;
  readonly constant?: boolean;
  /** See `BindingFact`. */
  readonly isDefault?: true;
  /** See `BindingFact`. */
  readonly shared?: boolean;
  /** True where absent, for whatever is no member of something. */
  readonly declares?: boolean;
  /** `function` where absent. */
  readonly home?: BindingFact['home'];
  /** See `BindingFact`. */
  readonly augments?: BindingFact['augments'];
  /** The whole `x += value`, of which `value` is the right side. */
  readonly augmentation?: { readonly whole: Node; readonly operator: string | undefined };
}

/** What a region is made of; see `RegionFact`. */
export interface RegionParts {
  readonly type: RegionType;
  readonly part: string;
  readonly name?: Node | null | undefined;
  /** `scope` where absent, for what has a name. */
  readonly visible?: RegionFact['visible'];
  /** The main node where absent. */
  readonly own?: Node;
  /**
   * Where it ends, if that is behind `own`: an `elif` reaches to the end of the whole `if`, a `begin` from its first
   * statement to the last one before `rescue`.
   */
  readonly until?: Node | undefined;
  /** `own` where absent. */
  readonly body?: Node | null | undefined;
  /** Where the body ends, if that is behind `body`. */
  readonly bodyUntil?: Node | undefined;
  readonly test?: Node | null | undefined;
  /** What the test is compared with: the value of a `case`, for the value that is switched on; of several values, any. */
  readonly against?: Node | readonly Node[] | null | undefined;
  /** The test is of an `unless`, an `until`: the body runs where it does not hold. */
  readonly negated?: boolean;
  /** The first of what marks it, where that stands before the main node. */
  readonly firstMark?: Node | null | undefined;
  /** See `RegionFact`. */
  readonly internal?: boolean;
}

/** How much of a value is looked at for its last name, in UTF-16 code units. */
const ALIAS_LENGTH = 60;
/** What may stand behind the name that a path or a call's last argument ends in. */
const CLOSING: ReadonlySet<string> = new Set(')\n\r\t ;');
const CLOSING_QUOTED: ReadonlySet<string> = new Set([...CLOSING, '"', "'", '`']);

/** The facts of one match, which come and go together. */
export interface Match {
  readonly anchor: Anchor;
  readonly span: Span;
  readonly facts: readonly SyntaxFact[];
  /** The main node, where the facts were read beyond it; see `SyntaxReader.reach`. */
  readonly core?: Span;
}

/** What was asked of a region already. */
interface KnownOfRegion {
  readonly test?: Value;
  readonly marks?: readonly CallValue[];
  readonly bases?: readonly Value[];
  /** Empty where none is declared. */
  readonly result?: string;
  readonly leaves?: Leaving | undefined;
  readonly escapes?: boolean;
}

/** Where a node stands, to be found again in a later tree. */
interface NodePlace {
  readonly span: Span;
  readonly type: string;
}

/** Longest string that V8 copies instead of keeping the text that it was cut from alive. */
const COPIED_LENGTH = 12;

/**
 * What language adapters read syntax nodes with: turns nodes into spans, text and values, and collects facts.
 * All facts of one match have the extent of its main node, so that an edit which touches the node makes all of them
 * be read again.
 */
export class SyntaxReader {
  private anchor = new Anchor(0);
  /** The main node of the match that is being read, and its extent once it was asked for. */
  private main: Node | undefined;
  private known: Span | undefined;
  private facts: SyntaxFact[] = [];
  private text = '';
  private trees: SyntaxTrees | undefined;
  private readonly strings = new Map<string, string>();

  constructor(private readonly language: SyntaxLanguage) {}

  /** What is read from now on. */
  at(text: string, trees: SyntaxTrees): void {
    this.text = text;
    this.trees = trees;
  }

  /** Reads one match of the query, with the given anchor at its start; undefined where it gives no fact. */
  read(main: string, node: Node, parts: Readonly<Record<string, Node>>, anchor: Anchor): Match | undefined {
    this.anchor = anchor;
    this.main = node;
    this.known = undefined;
    this.facts = [];
    this.language.handlers[main]?.(node, parts, this);
    const { facts } = this;
    if (facts.length === 0) return undefined;
    const span = this.extent;
    return {
      anchor,
      span,
      facts,
      ...(span.length > node.endIndex - node.startIndex ? { core: this.span(node) } : {}),
    };
  }

  /**
   * Says that what is being read depends on nodes up to this one, which ends behind the main node: an edit up to there
   * makes the match be read again. For builders, whose later calls say what the first one means.
   */
  reach(node: Node): void {
    if (this.main && node.endIndex > this.extent.end) this.known = this.extent.to(this.span(node));
  }

  /** As `reach`, for what stands before the main node: decorators and attributes that are its siblings. */
  private reachBack(node: Node): void {
    this.reachFrom(node.startIndex);
  }

  /** As `reach`, for what stands between an offset and the main node, or may be written there. */
  reachFrom(start: number): void {
    if (this.main && start < this.extent.start) this.known = this.range(start, this.extent.end);
  }

  /** Most matches give no fact, so it is only computed for those that do. */
  private get extent(): Span {
    this.known ??= this.main ? this.span(this.main) : Span.at(0, 0);
    return this.known;
  }

  /** Reads a node for itself, outside of any match. */
  valueOf(node: Node): Value {
    this.anchor = new Anchor(node.startIndex);
    return this.value(node);
  }

  /** The literal source of a node. Kept strings do not hold on to the whole text. */
  source(node: Node): string {
    return this.keep(this.text.slice(node.startIndex, node.endIndex));
  }

  /** The text between two offsets, for what no node covers. Not to be kept in facts. */
  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  private keep(text: string): string {
    if (text.length <= COPIED_LENGTH) return text;
    let kept = this.strings.get(text);
    if (kept === undefined) {
      // Flattening the concatenation copies the characters, at a hundredth of the price of joining them one by one.
      kept = ` ${text}`.slice(1);
      this.strings.set(kept, kept);
    }
    return kept;
  }

  span(node: Node): Span {
    return this.range(node.startIndex, node.endIndex);
  }

  /** A span of absolute offsets within the fact that is being read. */
  range(start: number, end: number): Span {
    return new Span(this.anchor, start - this.anchor.offset, end - start);
  }

  value(node: Node): Value {
    return this.language.value(node, this);
  }

  /** @param from what names the module, with its quotes */
  import(local: string, target: string, from?: Node, isType = false): void {
    this.facts.push({
      kind: 'import',
      anchor: this.anchor,
      span: this.extent,
      local,
      target,
      ...(from ? { from: this.span(from) } : {}),
      ...(isType ? { isType } : {}),
    });
  }

  region(parts: RegionParts): void {
    const { type, part, name, visible, own, until, body, bodyUntil, test, against, negated, firstMark } =
      parts;
    const main = own ?? this.main;
    if (!main) return;
    if (firstMark) this.reachBack(firstMark);
    const reader = this;
    const { anchor } = this;
    const ownSpan = until ? this.range(main.startIndex, until.endIndex) : this.span(main);
    const at = this.placeOf(main);
    const bodyAt = body ? this.placeOf(body) : undefined;
    // Of statements that no node holds together, the last one says whether they leave.
    const lastAt = bodyUntil ? this.placeOf(bodyUntil) : (bodyAt ?? (until ? this.placeOf(until) : at));
    const isCase = part === 'case' || part === 'default';
    const testAt = test ? this.placeOf(test) : undefined;
    const againstAt = asList(against).map((node) => this.placeOf(node));
    const bodySpan = body && bodyUntil ? this.range(body.startIndex, bodyUntil.endIndex) : bodyAt?.span;
    let known: KnownOfRegion = {};
    const fact: RegionFact = {
      kind: 'region',
      id: {},
      anchor,
      span: this.extent,
      type,
      part,
      visible: visible ?? (name ? 'scope' : 'none'),
      own: ownSpan,
      body: bodySpan ?? ownSpan,
      ...(name ? { name: this.source(name) } : {}),
      ...(parts.internal ? { internal: true as const } : {}),
      get marks(): readonly CallValue[] {
        const marks =
          known.marks ?? reader.from(at, anchor, (node) => reader.language.marks?.(node, reader)) ?? [];
        known = { ...known, marks };
        return marks;
      },
      get bases(): readonly Value[] {
        const bases =
          known.bases ?? reader.from(at, anchor, (node) => reader.language.bases?.(node, reader)) ?? [];
        known = { ...known, bases };
        return bases;
      },
      get result(): string | undefined {
        const { result } = reader.language;
        if (!result || type !== 'function') return undefined;
        const answers = known.result ?? reader.from(at, anchor, (node) => result(node, reader)) ?? '';
        known = { ...known, result: answers };
        return answers === '' ? undefined : answers;
      },
      get handedTo(): CallValue | undefined {
        return reader.from(at, anchor, (node) => reader.callAround(node));
      },
      get leaves(): Leaving | undefined {
        if (!('leaves' in known)) {
          const leaves = reader.from(lastAt, anchor, (node) => reader.leavingOf(node));
          // What ends the case itself leaves nothing else.
          known = { ...known, leaves: isCase && leaves === 'case' ? undefined : leaves };
        }
        return known.leaves;
      },
      get escapes(): boolean {
        const find = () =>
          reader.from(at, anchor, (node) => escapes(node, lastAt.span.end, reader.language, reader));
        const found = known.escapes ?? (isCase && (find() ?? false));
        known = { ...known, escapes: found };
        return found;
      },
      get statements(): number {
        return reader.from(bodyAt ?? at, anchor, statementsIn) ?? 1;
      },
    };
    if (testAt) {
      Object.defineProperty(fact, 'test', {
        enumerable: true,
        get: (): Value => {
          const test = known.test ?? reader.testAt(testAt, againstAt, negated ?? false, anchor);
          known = { ...known, test };
          return test;
        },
      });
    }
    this.facts.push(fact);
  }

  private testAt(test: NodePlace, against: readonly NodePlace[], negated: boolean, anchor: Anchor): Value {
    const { span } = test;
    const left = this.valueAt(anchor, span, test.type);
    const compared = against.map((one): Value => {
      const right = this.valueAt(anchor, one.span, one.type);
      return { kind: 'comparison', span, left, equal: true, right };
    });
    const [only = asTest(left)] = compared;
    const value: Value =
      compared.length > 1 ? { kind: 'logical', span, operator: 'or', operands: compared } : only;
    return negated ? { kind: 'not', span, value } : value;
  }

  /** The call that has a node among its arguments. */
  private callAround(node: Node): CallValue | undefined {
    let around = node.parent;
    for (let depth = 0; around && depth < 3; depth++, around = around.parent) {
      const value = this.value(around);
      if (value.kind === 'call') return value;
    }
    return undefined;
  }

  /** How far a statement, or a block with what it ends in, leaves; undefined where what follows it is reached. */
  leavingOf(node: Node): Leaving | undefined {
    return endsInLeaving(node, this.language, this);
  }

  private placeOf(node: Node): NodePlace {
    return { span: this.span(node), type: node.type };
  }

  binding({
    form,
    target,
    path,
    value,
    type,
    constant,
    isDefault,
    shared,
    declares,
    home,
    augmentation,
    augments = augmentation && 'joined',
  }: BindingParts): void {
    const fullPath = path ?? [this.source(target)];
    const ending = value && !augmentation ? lastName(this.sourceTail(value)) : undefined;
    const common = {
      kind: 'binding' as const,
      anchor: this.anchor,
      span: this.extent,
      form,
      path: fullPath,
      name: fullPath[fullPath.length - 1] ?? '',
      nameSpan: this.span(target),
      ...(type === undefined ? {} : { type }),
      ...(constant === undefined ? {} : { constant }),
      ...(isDefault ? { isDefault } : {}),
      ...(shared ? { shared } : {}),
      ...(ending === undefined ? {} : { ending: this.keep(ending) }),
      declares: declares ?? true,
      home: home ?? 'function',
      ...(augments ? { augments } : {}),
    };
    if (value && augmentation) this.facts.push(this.augmented(common, value, augmentation));
    else this.facts.push(value ? this.lazily(common, value) : common);
  }

  /** What `x += value` makes of the old value: of strings a longer one. */
  private augmented(
    binding: BindingFact,
    right: Node,
    { whole, operator = '' }: NonNullable<BindingParts['augmentation']>,
  ): BindingFact {
    const span = this.span(whole);
    const { path, nameSpan } = binding;
    const joins = operator === '+=' || operator === '.=';
    return this.withValue(binding, right, (value) =>
      joins ? concatenated(span, [{ kind: 'name', span: nameSpan, path }, value]) : { kind: 'other', span },
    );
  }

  private sourceTail(node: Node): string {
    const { startIndex, endIndex } = node;
    return this.text.slice(Math.max(startIndex, endIndex - ALIAS_LENGTH), endIndex);
  }

  /** Most bindings are only ever asked for their name, so their value is read when somebody wants it. */
  private lazily(binding: BindingFact, node: Node): BindingFact {
    return this.withValue(binding, node, (value) => value);
  }

  private withValue(binding: BindingFact, node: Node, made: (value: Value) => Value): BindingFact {
    const { type } = node;
    const span = this.span(node);
    const reader = this;
    let value: Value | undefined;
    return {
      ...binding,
      get value(): Value {
        value ??= made(reader.valueAt(binding.anchor, span, type));
        return value;
      },
    };
  }

  /** Reads the value that stands at `span` in the current tree: the text there is what it was when the span was made. */
  private valueAt(anchor: Anchor, span: Span, type: string): Value {
    return this.from({ span, type }, anchor, (node) => this.value(node)) ?? { kind: 'other', span };
  }

  /** Finds a node of a kept fact again, and reads something from it; undefined where it is not there. */
  private from<T>({ span, type }: NodePlace, anchor: Anchor, read: (node: Node) => T): T | undefined {
    let node = this.trees?.nodeAt(span.start, span.end) ?? null;
    while (node && node.startIndex >= span.start && node.endIndex <= span.end) {
      if (node.type === type && node.startIndex === span.start && node.endIndex === span.end) {
        const before = this.anchor;
        this.anchor = anchor;
        try {
          return read(node);
        } finally {
          this.anchor = before;
        }
      }
      node = node.parent;
    }
    return undefined;
  }

  /** For operators whose right side is a literal: `a || 'b'`. Rules are asked when `a` reads the environment. */
  fallback(node: Node, inPattern?: true): void {
    const value = this.value(node);
    if (value.kind !== 'fallback') return;
    this.facts.push({
      kind: 'fallback',
      anchor: this.anchor,
      span: this.extent,
      value,
      ...(inPattern ? { inPattern } : {}),
    });
  }

  /** For what may be a variable of the environment and is no call: `process.env.X`, `ENV['X']`. */
  environmentRead(node: Node): void {
    const value = this.value(node);
    if (value.kind === 'index' || value.kind === 'name')
      this.facts.push({ kind: 'read', anchor: this.anchor, span: this.extent, value });
  }

  /** @param name what it is found by, where that is not the callee's name as written */
  call(call: Value, statement?: Node | null, name?: string): void {
    if (call.kind !== 'call') return;
    this.facts.push({
      kind: 'call',
      anchor: this.anchor,
      span: this.extent,
      name: name ?? call.callee.name,
      call,
      ...(statement ? { statement: this.span(statement) } : {}),
    });
  }

  /**
   * A call of `name` that is read when somebody asks for more than that; `node` is what reads as a call.
   * @param statement the statement that is nothing but the call, or how to find it from the call: a parent is looked for
   * from the root, and only fixes ask for it
   * @param as reads it where the language's `value` may see something simpler in it
   */
  callLater(
    name: string,
    node: Node,
    statement?: Node | ((call: Node) => Node | undefined) | null,
    as: (node: Node, read: SyntaxReader) => Value = this.language.value,
  ): void {
    const place = this.placeOf(node);
    const { anchor } = this;
    const reader = this;
    const find = typeof statement === 'function' ? statement : undefined;
    const statementSpan = statement && typeof statement !== 'function' ? this.span(statement) : undefined;
    let known: CallValue | undefined;
    this.facts.push({
      kind: 'call',
      anchor,
      span: this.extent,
      name: this.keep(name),
      get call(): CallValue {
        known ??= reader.callAt(place, anchor, name, as);
        return known;
      },
      get statement(): Span | undefined {
        return find ? reader.spanAt(place, anchor, find) : statementSpan;
      },
    });
  }

  private spanAt(place: NodePlace, anchor: Anchor, find: (node: Node) => Node | undefined): Span | undefined {
    return this.from(place, anchor, (node) => {
      const found = find(node);
      return found ? this.span(found) : undefined;
    });
  }

  private callAt(
    place: NodePlace,
    anchor: Anchor,
    name: string,
    as: (node: Node, read: SyntaxReader) => Value,
  ): CallValue {
    const { span } = place;
    const value = this.from(place, anchor, (node) => as(node, this));
    if (value?.kind === 'call') return value;
    return {
      kind: 'call',
      span,
      callee: { span, name, receiver: { kind: 'other', span } },
      args: [],
      named: [],
      creates: false,
    };
  }

  // ---- values ----

  string(node: Node, text: string, content?: { start: number; end: number }): Value {
    return {
      kind: 'string',
      span: this.span(node),
      text: this.keep(text),
      ...(content ? { content: this.range(content.start, content.end) } : {}),
    };
  }

  name(node: Node, path: readonly string[]): Value {
    return { kind: 'name', span: this.span(node), path };
  }

  other(node: Node): OtherValue {
    return { kind: 'other', span: this.span(node) };
  }

  conditional(node: Node, test: Value, whenTrue: Value, whenFalse: Value): Value {
    const span = this.span(node);
    // biome-ignore lint/suspicious/noThenProperty: nobody awaits a value
    return { kind: 'conditional', span, test, then: whenTrue, otherwise: whenFalse };
  }

  named(whole: Node, name: Node, value: Node, nameText = this.source(name)): NamedArgument {
    return { name: nameText, nameSpan: this.span(name), value: this.value(value), span: this.span(whole) };
  }

  entry(whole: Node, key: Node, value: Node, keyText = this.source(key)): ObjectEntry {
    return { key: keyText, keySpan: this.span(key), value: this.value(value), span: this.span(whole) };
  }

  /** The operands of a string concatenation as one value; see `concatenated`. Kept text is a copy. */
  concatenation(node: Node, operands: readonly Value[]): Value {
    const value = concatenated(this.span(node), operands);
    return value.kind === 'string' ? this.string(node, value.text) : value;
  }
}

function asList(nodes: Node | readonly Node[] | null | undefined): readonly Node[] {
  if (!nodes) return [];
  return Array.isArray(nodes) ? nodes : [nodes as Node];
}

/** The parts of a member path that ends in a call's name; undefined for what is no plain path. */
export function pathOf(value: Value): readonly string[] | undefined {
  return value.kind === 'name' ? value.path : undefined;
}

/** A call's named arguments, and the entries of an object that is its argument (the options of JavaScript APIs). */
export function optionsOf(
  call: CallValue,
): readonly { name: string; value: Value; span: Span; nameSpan: Span }[] {
  return [
    ...call.named,
    ...call.args.flatMap((argument) =>
      argument.kind === 'object'
        ? argument.entries.map(({ key, value, span, keySpan }) => ({
            name: key,
            value,
            span,
            nameSpan: keySpan,
          }))
        : [],
    ),
  ];
}

/** The name that a path or a call's last argument ends in; written by hand, since it runs over every binding. */
function lastName(target: string): string | undefined {
  let end = behindName(target, target.length, CLOSING);
  // What is called without arguments, itself or in the text of `require('x')()`.
  if (target.startsWith('()', end - 1)) end = behindName(target, end - 1, CLOSING_QUOTED);
  let start = end;
  while (start > 0 && isWordCharacter(target.charCodeAt(start - 1))) start--;
  return start < end ? target.slice(start, end) : undefined;
}

function behindName(target: string, end: number, closing: ReadonlySet<string>): number {
  let at = end;
  while (at > 0 && closing.has(target[at - 1]!)) at--;
  return at;
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}
