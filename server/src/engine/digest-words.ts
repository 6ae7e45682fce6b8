import type { DigestPart, Wanted } from '../project/digest';
import { namedApi } from '../semantics/apis';
import type { Frameworks } from '../semantics/structure';
import type { CodeLanguage } from './language';

const WORD = /[\w$]+/g;

/** Tells by words whether a text may hold anything of a part of a digest; it may say yes for nothing, and never a wrong no. */
export class DigestWords {
  /** Own names of functions that are handed others, by the module that they are of; by `''` without one. */
  private readonly registrations = new Map<string, Set<string>>();

  constructor(
    private readonly language: CodeLanguage,
    private readonly wanted: Wanted,
    { requests }: Frameworks,
  ) {
    for (const name of Object.keys(requests.registrations)) {
      const owner = /^[^.(]*(?=[.(])/.exec(name)?.[0] ?? '';
      const own = name.match(WORD)?.at(-1) ?? '';
      const names = this.registrations.get(owner);
      if (names) names.add(own);
      else this.registrations.set(owner, new Set([own]));
    }
    // What a member of anything does says too little of a function in another file.
    this.registrations.delete('*');
  }

  mayHold(text: string, part: DigestPart): boolean {
    switch (part) {
      case 'said':
        return this.maySay(text);
      case 'reads':
        return this.mayRead(text);
      case 'handed':
        return this.mayHand(text);
      case 'exports':
        return true;
    }
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

  private mayHand(text: string): boolean {
    let words: ReadonlySet<string> | undefined;
    for (const [owner, names] of this.registrations) {
      if (!text.includes(owner)) continue;
      words ??= new Set(text.match(WORD));
      const known = words;
      if (!(owner.match(WORD) ?? []).every((word) => known.has(word))) continue;
      for (const name of names) if (known.has(name)) return true;
    }
    return false;
  }
}
