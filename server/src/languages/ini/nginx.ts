import { lineEnd } from '../../text/text';
import { type FactSink, textStart } from '../shared/fact-sink';
import { addDirective, type DirectiveWord } from './directive';

/** What a template puts in, or leaves out, before nginx reads the file. */
const TEMPLATE = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}/y;
/** `${name}`, behind its dollar. */
const VARIABLE = /\{\w{1,200}\}/y;
/** Deeper blocks are read without their names. */
const DEEPEST = 32;
/** Blocks of another language. */
const CODE = /_by_lua_block$/;

interface Block {
  readonly names: readonly string[];
  /** The names of the blocks around it, and its own. */
  readonly path: readonly string[];
  readonly start: number;
}

/**
 * Reads directives and blocks: `upstream shop { ip_hash; }` is the block `upstream` `shop` with an entry `ip_hash`, whose
 * path is all three. Tolerates what is not finished. Never throws.
 *
 * https://nginx.org/en/docs/beginners_guide.html#conf_structure
 */
export function readNginx(text: string, sink: FactSink): void {
  new NginxReader(text, sink).read();
}

class NginxReader {
  private at: number;
  private words: DirectiveWord[] = [];
  private readonly blocks: Block[] = [];

  constructor(
    private readonly text: string,
    private readonly sink: FactSink,
  ) {
    this.at = textStart(text);
  }

  read(): void {
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? '';
      if (/\s/.test(character)) this.at++;
      else if (character === '#') this.at = lineEnd(this.text, this.at);
      else if (character === ';') this.end();
      else if (this.text.startsWith('{%', this.at)) this.at += this.templateLength() || 1;
      else if (character === '{' && this.templateLength() === 0) this.open();
      else if (character === '}') this.close();
      else this.word();
    }
    this.flush();
    while (this.blocks.length > 0) this.close();
  }

  private get path(): readonly string[] {
    return this.blocks.at(-1)?.path ?? [];
  }

  private flush(): void {
    addDirective(this.path, this.words, this.sink);
    this.words = [];
  }

  private end(): void {
    this.flush();
    this.at++;
  }

  private open(): void {
    const names = this.words.map(({ text }) => text);
    const start = this.words[0]?.start ?? this.at;
    if (names.length > 1) this.flush();
    this.words = [];
    const path = this.blocks.length < DEEPEST ? [...this.path, ...names] : this.path;
    this.blocks.push({ names, path, start });
    this.at++;
    if (CODE.test(names[0] ?? '')) this.skipCode();
  }

  private close(): void {
    this.flush();
    const block = this.blocks.pop();
    this.at = Math.min(this.at + 1, this.text.length);
    const [name] = block?.names ?? [];
    if (!block || name === undefined) return;
    this.sink.region({
      type: 'section',
      part: name,
      name: block.names.at(-1) ?? name,
      own: this.sink.span(block.start, this.at),
      path: block.path,
    });
  }

  /** To the bracket that closes a block of another language. */
  private skipCode(): void {
    for (let depth = 1; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === '{') depth++;
      else if (character === '}' && --depth === 0) return;
    }
  }

  private word(): void {
    const start = this.at;
    const quote = this.text[start];
    if (quote === '"' || quote === "'") {
      const close = this.closing(quote, start + 1);
      const end = close === -1 ? lineEnd(this.text, start) : close;
      this.at = close === -1 ? end : end + 1;
      this.words.push({
        text: this.text.slice(start + 1, end),
        start,
        end: this.at,
        quotes: close === -1 ? 0 : 1,
      });
      return;
    }
    while (this.at < this.text.length && !/[\s;{]/.test(this.text[this.at] ?? '')) {
      this.at += this.text[this.at] === '\\' ? 2 : 1;
      // `${name}` and `{{ name }}` are parts of a word.
      if (this.text[this.at] === '{') this.at += this.variableLength() || this.templateLength();
    }
    if (this.at === start) this.at += this.templateLength() || 1;
    this.at = Math.min(this.at, this.text.length);
    this.words.push({ text: this.text.slice(start, this.at), start, end: this.at, quotes: 0 });
  }

  private closing(quote: string, from: number): number {
    for (let at = from; at < this.text.length; at++) {
      if (this.text[at] === '\\') at++;
      else if (this.text[at] === quote) return at;
    }
    return -1;
  }

  private variableLength(): number {
    return this.text[this.at - 1] === '$' ? this.lengthOf(VARIABLE) : 0;
  }

  private templateLength(): number {
    return this.lengthOf(TEMPLATE);
  }

  /** How many characters of a sticky pattern stand here. */
  private lengthOf(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0].length ?? 0;
  }
}
