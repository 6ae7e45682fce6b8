import type { Language as Grammar } from 'web-tree-sitter';
import { LoadedGrammar } from './loaded-grammar';
import { type ParserLibrary, ParserRuntime } from './parser-runtime';
import { splitAtRoot } from './root-patterns';

/** Gives the bytes of a `.wasm` file by its name without ending; rejects where it is missing. */
export type WasmLoader = (name: string) => Promise<Uint8Array>;

/** So much more memory than at its start a runtime may have while texts are open, in bytes: grammars take some, too. */
const SPARE = 48 * 1024 * 1024;
/** As `SPARE`, while none is. */
const SPARE_UNUSED = 8 * 1024 * 1024;
/** How many bytes the tree of a text may take for each UTF-16 code unit. */
const PER_UNIT = 60;

/**
 * The tree-sitter runtime and its grammars, loaded when first needed and kept. Grammars are loaded as bytes, never
 * by URL, so that the same code runs in Node and in a web worker.
 */
export class Grammars {
  private runtime: Promise<ParserRuntime> | undefined;
  private running: ParserRuntime | undefined;
  private readonly loading = new Map<string, Promise<LoadedGrammar>>();
  private readonly ready = new Map<string, LoadedGrammar>();

  /** @param library evaluates the library anew; where it is absent, there is one runtime for good */
  constructor(
    private readonly load: WasmLoader,
    private readonly library?: () => ParserLibrary,
  ) {}

  /**
   * Lets go of a runtime that has taken much more memory than it needs; what is asked for from now on is loaded anew.
   * Its memory is given back once nobody has a tree or a grammar of it. Answers whether there was one.
   *
   * @param length of all texts whose trees are kept, in UTF-16 code units
   */
  trim(length: number): boolean {
    const { running } = this;
    const allowed = length === 0 ? SPARE_UNUSED : SPARE + length * PER_UNIT;
    if (!this.library || !running || running.growth <= allowed) return false;
    this.runtime = undefined;
    this.running = undefined;
    this.loading.clear();
    this.ready.clear();
    return true;
  }

  /** `key` tells apart languages that share a grammar but not a query. Rejects where the grammar can't be loaded. */
  get(key: string, grammar: string, query: string): Promise<LoadedGrammar> {
    let entry = this.loading.get(key);
    if (!entry) {
      entry = this.create(grammar, query);
      // A failed load is tried again at the next document, not remembered for the whole session.
      const made = entry;
      const isCurrent = () => this.loading.get(key) === made;
      made.then(
        (grammar) => isCurrent() && this.ready.set(key, grammar),
        () => isCurrent() && this.loading.delete(key),
      );
      this.loading.set(key, made);
    }
    return entry;
  }

  /** What `get` gave for a key; undefined as long as it is not there. */
  loaded(key: string): LoadedGrammar | undefined {
    return this.ready.get(key);
  }

  private async create(grammar: string, source: string): Promise<LoadedGrammar> {
    this.runtime ??= this.load('web-tree-sitter').then((bytes) =>
      ParserRuntime.start(bytes, this.library?.()),
    );
    const starting = this.runtime;
    const bytes = this.load(grammar);
    const runtime = await starting;
    if (this.runtime === starting) this.running = runtime;
    const { Language, Query } = runtime.library;
    const language = await Language.load(await bytes);
    const { inner, atRoot } = splitAtRoot(source, rootTypeOf(runtime, language));
    const rootQuery = atRoot === '' ? undefined : new Query(language, atRoot);
    return new LoadedGrammar(runtime, language, new Query(language, inner), rootQuery);
  }
}

/** The type of the root of every tree. */
function rootTypeOf({ library }: ParserRuntime, language: Grammar): string {
  const parser = new library.Parser();
  const tree = parser.setLanguage(language).parse('');
  try {
    return tree?.rootNode.type ?? '';
  } finally {
    tree?.delete();
    parser.delete();
  }
}
