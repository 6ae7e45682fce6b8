import type { DigestPart, Wanted } from '../project/digest';
import { namedApi } from '../semantics/apis';
import type { Frameworks } from '../semantics/structure';
import type { CodeLanguage } from './language';

/** In UTF-16 code units, how far from a name its brackets may begin. */
const FAR = 40;
const WORD = /[\w$]+/g;

/** Functions of one owner that are handed others, by the words of their names. */
interface Registering {
  readonly owner: readonly string[];
  readonly names: string[];
}

/** Tells by words of which parts of a digest a text may hold anything; it may name one for nothing, and misses none. */
export class DigestWords {
  /** What is registered with, by the first word of its name. */
  private readonly registrations = new Map<string, Map<string, Registering>>();

  constructor(
    private readonly language: CodeLanguage,
    private readonly wanted: Wanted,
    { requests }: Frameworks,
  ) {
    for (const name of Object.keys(requests.registrations)) {
      // What a member of anything does says too little of a function in another file.
      const words = name.startsWith('*') ? [] : (name.match(WORD) ?? []);
      const [first, own] = [words[0], words.at(-1)];
      if (first === undefined || own === undefined) continue;
      const owners = this.registrations.get(first) ?? new Map<string, Registering>();
      this.registrations.set(first, owners);
      const owner = words.slice(0, -1);
      const known = owners.get(owner.join(' '));
      if (known) known.names.push(own);
      else owners.set(owner.join(' '), { owner, names: [own] });
    }
  }

  /** The parts that a text may hold something of. What a file exports, no word tells. */
  partsOf(text: string): ReadonlySet<DigestPart> {
    const parts = new Set<DigestPart>(['exports']);
    if (this.maySay(text)) parts.add('said');
    if (this.mayRead(text)) parts.add('reads');
    if (this.mayHand(text)) parts.add('handed');
    return parts;
  }

  /** The last two parts of the name of a call stand in it, with what its first argument has to be, or a setting's name. */
  private maySay(text: string): boolean {
    const { apis, settings } = this.wanted;
    if (settings.some((name) => name.split('.').every((word) => text.includes(word)))) return true;
    for (const api of apis) {
      const { name, word } = namedApi(api);
      const words = [...(name.match(/\w+/g)?.slice(-2) ?? []), ...(word === undefined ? [] : [word])];
      if (words.length > 0 && words.every((word) => text.includes(word))) return true;
    }
    return false;
  }

  private mayRead(text: string): boolean {
    const { calls, objects, helpers } = this.language.symbols.environment;
    if (helpers && /env/i.test(text)) return true;
    return [...Object.keys(calls), ...objects].some((name) =>
      (name.match(WORD)?.slice(-2) ?? []).every((word) => text.includes(word)),
    );
  }

  /** A file that calls a function writes all words of its qualified name, wherever it has it from, and calls or renames it. */
  private mayHand(text: string): boolean {
    let words: ReadonlySet<string> | undefined;
    for (const [first, owners] of this.registrations) {
      if (!text.includes(first)) continue;
      words ??= new Set(text.match(WORD));
      const known = words;
      const has = (word: string) => known.has(word);
      const isUsed = (name: string) => known.has(name) && mayCall(text, name);
      for (const { owner, names } of owners.values()) if (owner.every(has) && names.some(isUsed)) return true;
    }
    return false;
  }
}

/** Whether a word stands anywhere as what is called, `get(`, `get<T>(`, or gets another name, `get as g`, `get: g`. */
function mayCall(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (/[\w$]/.test(text[at - 1] ?? ' ')) continue;
    const end = at + name.length;
    const next = text[end] ?? '';
    if (next === '(' || next === '<' || next === ':') return true;
    if (/\s/.test(next) && /^\s+(?:\(|as\s)/.test(text.slice(end, end + FAR))) return true;
  }
  return false;
}
