import type { Format } from '../../syntax/language';
import { FactSink, safely, textStart } from '../shared/fact-sink';
import { linesOf } from '../shared/lines';

const WORD = /#[^\r\n]*|"(?:[^"\\\r\n]|\\.)*"|[^\s#]\S*/g;
/** Words that the next word is the value of. */
const KEYS: ReadonlySet<string> = new Set(['login', 'password', 'account']);

/** `machine api.example.com login shop password …`, on one line or on many. */
const netrc: Format = {
  kind: 'format',
  id: 'netrc',
  name: 'netrc',
  files: { languageIds: ['netrc'], names: ['.netrc', '_netrc'] },
  fences: ['netrc'],
  lineComment: '#',
  read: (text, _path, { shell }) => safely(() => new NetrcReader(text, new FactSink('netrc', shell)).read()),
};

export default netrc;

class NetrcReader {
  private machine = 'default';
  private key: { readonly name: string; readonly start: number } | undefined;
  private isName = false;
  private inMacro = false;

  constructor(
    private readonly text: string,
    private readonly sink: FactSink,
  ) {}

  read() {
    const first = textStart(this.text);
    for (const line of linesOf(this.text)) {
      // The commands of a macro go on to the next empty line.
      if (this.inMacro && line.text.trim() !== '') continue;
      this.inMacro = false;
      for (const { 0: word, index } of line.text.matchAll(WORD)) {
        if (word.startsWith('#') && !this.key) break;
        this.word(word, Math.max(first, line.start + index));
        if (this.inMacro) break;
      }
    }
    return this.sink.facts;
  }

  private word(word: string, start: number): void {
    if (this.isName) {
      this.machine = word;
      this.isName = false;
    } else if (this.key) this.value(this.key, word, start);
    else if (word === 'machine') this.isName = true;
    else if (word === 'default') this.machine = word;
    else if (word === 'macdef') this.inMacro = true;
    else if (KEYS.has(word)) this.key = { name: word, start };
  }

  private value(key: { readonly name: string; readonly start: number }, word: string, start: number): void {
    this.key = undefined;
    const quotes = word.length > 1 && word.startsWith('"') ? 1 : 0;
    const end = start + word.length;
    this.sink.entry(
      ['machine', this.machine, key.name],
      this.sink.span(key.start, key.start + key.name.length),
      {
        value: word.slice(quotes, word.length - quotes),
        span: this.sink.span(start, end),
        content: this.sink.span(start + quotes, end - quotes),
      },
    );
  }
}
