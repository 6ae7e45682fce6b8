import type { Node } from 'web-tree-sitter';
import type {
  BindingFact,
  BindingForm,
  CallFact,
  FallbackFact,
  ImportFact,
  ReadFact,
  ScopeFact,
} from '../semantics/facts';
import type { CallValue, NamedArgument, ObjectEntry, Value } from '../semantics/values';
import { Anchor, Span } from '../text/span';
import type { CodeLanguage } from './language';
import type { SyntaxTrees } from './syntax-trees';

export type SyntaxFact = ImportFact | ScopeFact | BindingFact | CallFact | FallbackFact | ReadFact;

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
}

/** Which names the rules ask for; all other calls and bindings are passed over before they cost anything. */
export interface Interest {
  call(name: string): boolean;
  binding(name: string): boolean;
}

/** Longest name that an alias is looked for in. */
const ALIAS_LENGTH = 60;
/** What may stand behind the name that a path or a call's last argument ends in. */
const CLOSING = new Set(')\n\r\t ;');

/** The facts of one match, which come and go together. */
export interface Match {
  readonly anchor: Anchor;
  readonly span: Span;
  readonly facts: readonly SyntaxFact[];
  /** The main node, where the facts were read beyond it; see `SyntaxReader.reach`. */
  readonly core?: Span;
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
  private readonly aliases = new Set<string>();
  readonly interest: Interest;

  constructor(
    private readonly language: CodeLanguage,
    private readonly wanted: Interest,
  ) {
    this.interest = {
      call: (name) => wanted.call(name) || this.aliases.has(name),
      binding: wanted.binding,
    };
  }

  /** How many names of this file stand for something that the rules ask for under another name. */
  get aliasCount(): number {
    return this.aliases.size;
  }

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
    return { anchor, span, facts, ...(span.end > node.endIndex ? { core: this.span(node) } : {}) };
  }

  /**
   * Says that what is being read depends on nodes up to this one, which ends behind the main node: an edit up to there
   * makes the match be read again. For builders, whose later calls say what the first one means.
   */
  reach(node: Node): void {
    if (this.main && node.endIndex > this.extent.end) this.known = this.extent.to(this.span(node));
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

  import(local: string, target: string): void {
    this.alias(local, target);
    this.facts.push({ kind: 'import', anchor: this.anchor, span: this.extent, local, target });
  }

  scope(type: ScopeFact['type'], name?: Node | null): void {
    this.facts.push({
      kind: 'scope',
      anchor: this.anchor,
      span: this.extent,
      type,
      ...(name ? { name: this.source(name) } : {}),
    });
  }

  binding({ form, target, path, value, type, constant }: BindingParts): void {
    const fullPath = path ?? [this.source(target)];
    if (value) this.alias(fullPath[fullPath.length - 1] ?? '', this.sourceTail(value));
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
    };
    this.facts.push(value ? this.lazily(common, value) : common);
  }

  /** Remembers that calls of `local` may be calls of what `target` ends in: `sh = os.system`, `run = promisify(exec)`. */
  private alias(local: string, target: string): void {
    const last = lastName(target);
    // Modules that are called themselves have names such as `winston-daily-rotate-file`.
    const whole = target.slice(Math.max(target.lastIndexOf('.'), target.lastIndexOf('/')) + 1);
    if (whole !== local && this.wanted.call(whole)) this.aliases.add(local);
    if (last !== undefined && last !== local && this.wanted.call(last)) this.aliases.add(local);
  }

  private sourceTail(node: Node): string {
    const { startIndex, endIndex } = node;
    return this.text.slice(Math.max(startIndex, endIndex - ALIAS_LENGTH), endIndex);
  }

  /** Most bindings are only ever asked for their name, so their value is read when somebody wants it. */
  private lazily(binding: BindingFact, node: Node): BindingFact {
    const { type } = node;
    const span = this.span(node);
    const reader = this;
    let value: Value | undefined;
    return {
      ...binding,
      get value(): Value {
        value ??= reader.valueAt(binding.anchor, span, type);
        return value;
      },
    };
  }

  /** Reads the value that stands at `span` in the current tree: the text there is what it was when the span was made. */
  private valueAt(anchor: Anchor, span: Span, type: string): Value {
    const other: Value = { kind: 'other', span };
    let node = this.trees?.nodeAt(span.start, span.end) ?? null;
    while (node && node.startIndex >= span.start && node.endIndex <= span.end) {
      if (node.type === type && node.startIndex === span.start && node.endIndex === span.end) {
        const before = this.anchor;
        this.anchor = anchor;
        try {
          return this.value(node);
        } finally {
          this.anchor = before;
        }
      }
      node = node.parent;
    }
    return other;
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

  call(call: Value, statement?: Node | null): void {
    if (call.kind !== 'call') return;
    this.facts.push({
      kind: 'call',
      anchor: this.anchor,
      span: this.extent,
      call,
      ...(statement ? { statement: this.span(statement) } : {}),
    });
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

  other(node: Node): Value {
    return { kind: 'other', span: this.span(node) };
  }

  named(whole: Node, name: Node, value: Node, nameText = this.source(name)): NamedArgument {
    return { name: nameText, nameSpan: this.span(name), value: this.value(value), span: this.span(whole) };
  }

  entry(whole: Node, key: Node, value: Node, keyText = this.source(key)): ObjectEntry {
    return { key: keyText, keySpan: this.span(key), value: this.value(value), span: this.span(whole) };
  }

  /**
   * Joins the operands of a string concatenation: all literals make a string, all strings with holes a template,
   * anything else is `other`.
   */
  concatenation(node: Node, operands: readonly Value[]): Value {
    const parts: (string | Value)[] = [];
    for (const operand of operands) {
      const more =
        operand.kind === 'string' ? [operand.text] : operand.kind === 'template' ? operand.parts : [operand];
      for (const part of more) {
        const last = parts[parts.length - 1];
        if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
        else parts.push(part);
      }
    }
    const [first, ...rest] = parts;
    if (rest.length === 0 && typeof first === 'string') return this.string(node, first);
    if (!parts.some((part) => typeof part === 'string')) return this.other(node);
    return { kind: 'template', span: this.span(node), parts };
  }
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
  let end = target.length;
  while (end > 0 && CLOSING.has(target[end - 1]!)) end--;
  let start = end;
  while (start > 0 && isWordCharacter(target.charCodeAt(start - 1))) start--;
  return start < end ? target.slice(start, end) : undefined;
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}
