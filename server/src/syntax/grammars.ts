import { Language as Grammar, Parser, Query } from 'web-tree-sitter';
import { LoadedGrammar } from './loaded-grammar';
import { ParserRuntime } from './parser-runtime';
import { splitAtRoot } from './root-patterns';

/** Gives the bytes of a `.wasm` file by its name without ending; rejects where it is missing. */
export type WasmLoader = (name: string) => Promise<Uint8Array>;

/**
 * The tree-sitter runtime and its grammars, loaded when first needed and kept. Grammars are loaded as bytes, never
 * by URL, so that the same code runs in Node and in a web worker.
 */
export class Grammars {
  private runtime: Promise<ParserRuntime> | undefined;
  private readonly loading = new Map<string, Promise<LoadedGrammar>>();
  private readonly ready = new Map<string, LoadedGrammar>();

  constructor(private readonly load: WasmLoader) {}

  /** `key` tells apart languages that share a grammar but not a query. Rejects where the grammar can't be loaded. */
  get(key: string, grammar: string, query: string): Promise<LoadedGrammar> {
    let entry = this.loading.get(key);
    if (!entry) {
      entry = this.create(grammar, query);
      // A failed load is tried again at the next document, not remembered for the whole session.
      entry.then(
        (grammar) => this.ready.set(key, grammar),
        () => this.loading.delete(key),
      );
      this.loading.set(key, entry);
    }
    return entry;
  }

  /** What `get` gave for a key; undefined as long as it is not there. */
  loaded(key: string): LoadedGrammar | undefined {
    return this.ready.get(key);
  }

  private async create(grammar: string, source: string): Promise<LoadedGrammar> {
    this.runtime ??= this.load('web-tree-sitter').then(ParserRuntime.start);
    const bytes = this.load(grammar);
    const runtime = await this.runtime;
    const language = await Grammar.load(await bytes);
    const { inner, atRoot } = splitAtRoot(source, rootTypeOf(language));
    const rootQuery = atRoot === '' ? undefined : new Query(language, atRoot);
    return new LoadedGrammar(runtime, language, new Query(language, inner), rootQuery);
  }
}

/** The type of the root of every tree. */
function rootTypeOf(language: Grammar): string {
  const parser = new Parser();
  const tree = parser.setLanguage(language).parse('');
  try {
    return tree?.rootNode.type ?? '';
  } finally {
    tree?.delete();
    parser.delete();
  }
}
