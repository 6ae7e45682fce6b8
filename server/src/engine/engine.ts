import { type Digest, emptyDigest, mayHold, type Wanted } from '../project/digest';
import type { Fact } from '../semantics/facts';
import { Questions } from '../semantics/questions';
import { createShellParser } from '../shell/shell-parser';
import { CodeReading } from '../syntax/code-reading';
import { FormatReading } from '../syntax/format-reading';
import { Grammars, type WasmLoader } from '../syntax/grammars';
import type { FormatTools, Language } from '../syntax/language';
import { PlainReading } from '../syntax/plain-reading';
import type { Reading } from '../syntax/reading';
import { RecoveringReading } from '../syntax/recovering-reading';
import type { DocumentInfo } from '../text/document';
import { Analysis } from './analysis';
import { digestOf } from './digest';
import { indexRules, LanguageTable, type RuleIndex } from './registry';
import type { Rule } from './rule';

/** Longer texts are only scanned for tokens, not parsed: a tree takes 15 to 30 times the memory of its text. */
export const MAX_PARSED_LENGTH = 4_000_000;

export interface EngineOptions {
  readonly rules: readonly Rule[];
  readonly languages: readonly Language[];
  readonly loadWasm: WasmLoader;
  /** Told once per rule that threw, and of what cannot be loaded. */
  readonly onError?: (message: string, error: unknown) => void;
}

/** The rules and languages, made ready once; opens documents. */
export class Engine {
  readonly rules: readonly Rule[];
  readonly languages: LanguageTable;
  private readonly grammars: Grammars;
  private readonly indexes = new Map<string, RuleIndex>();
  private readonly reported = new Set<string>();
  private readonly askedInApp = new Map<string, Wanted>();
  private tools: Promise<FormatTools> | undefined;
  private readyTools: FormatTools | undefined;

  constructor(private readonly options: EngineOptions) {
    this.rules = options.rules;
    this.languages = new LanguageTable(options.languages);
    this.grammars = new Grammars(options.loadWasm);
  }

  /**
   * Starts the analysis of a document; undefined for a language we do not read. `languageId` is the editor's.
   * Rejects where a grammar cannot be loaded. Dispose of the analysis when done.
   */
  async open(
    document: Omit<DocumentInfo, 'language'> & { text: string; languageId?: string },
  ): Promise<Analysis | undefined> {
    const { path, role, text, languageId } = document;
    const language = this.languages.find(path, languageId);
    if (!language) return undefined;
    const questions = new Questions();
    const reading = await this.read(language, path, text, questions);
    return new Analysis(this, { path, role, language: language.id }, language, reading, text, questions);
  }

  /** Loads what `factsOf` needs. Rejects where a grammar cannot be loaded; the next call tries again. */
  async ready(): Promise<FormatTools> {
    this.tools ??= createShellParser(this.grammars).then((shell) => ({ shell }));
    this.tools.catch(() => {
      this.tools = undefined;
    });
    this.readyTools = await this.tools;
    return this.readyTools;
  }

  /** A file's language and, for formats and after `ready`, its facts. Never throws. */
  factsOf(path: string, text: string): { language: string | undefined; facts: readonly Fact[] } {
    const language = this.languages.find(path);
    const isReadable =
      language?.kind === 'format' && text.length <= MAX_PARSED_LENGTH && !text.includes('\0');
    return {
      language: language?.id,
      facts: isReadable && this.readyTools ? language.read(text, path, this.readyTools) : [],
    };
  }

  /** The ecosystem of the language that a file is written in; undefined for what is no code. */
  ecosystemOf(path: string): string | undefined {
    const language = this.languages.find(path);
    return language?.kind === 'code' ? language.ecosystem : undefined;
  }

  /**
   * What other files may ask of a source file; undefined where its grammar is not loaded yet. Never throws: a file that
   * cannot be read says nothing.
   */
  digest(path: string, text: string): Digest | undefined {
    const language = this.languages.find(path);
    if (language?.kind !== 'code') return emptyDigest;
    const wanted = this.wantedOf(language.ecosystem);
    if (text.length > MAX_PARSED_LENGTH || isMinified(text) || !mayHold(text, wanted)) return emptyDigest;
    const grammar = this.grammars.loaded(language.id);
    if (!grammar) {
      this.grammars.get(language.id, language.grammar, language.query).catch(() => undefined);
      return undefined;
    }
    return digestOf(language, grammar, text, wanted);
  }

  /** What rules ask for in all files of an app. */
  private wantedOf(ecosystem: string): Wanted {
    let wanted = this.askedInApp.get(ecosystem);
    if (!wanted) {
      const apis = this.rules.flatMap(({ appApis, without }) => [
        ...(appApis?.[ecosystem] ?? []),
        ...(without?.[ecosystem] ?? []),
      ]);
      const settings = this.rules.flatMap(({ appSettings }) => appSettings?.[ecosystem] ?? []);
      wanted = { apis: [...new Set(apis)], settings: [...new Set(settings)] };
      this.askedInApp.set(ecosystem, wanted);
    }
    return wanted;
  }

  /** The rule index of a language. */
  index(language: Language): RuleIndex | undefined {
    if (language.kind !== 'code') return undefined;
    let index = this.indexes.get(language.id);
    if (!index) {
      index = indexRules(this.rules, language);
      this.indexes.set(language.id, index);
    }
    return index;
  }

  /** Says what went wrong, once per rule or cause. */
  report(cause: string, message: string, error: unknown): void {
    if (this.reported.has(cause)) return;
    this.reported.add(cause);
    this.options.onError?.(message, error);
  }

  private async read(language: Language, path: string, text: string, questions: Questions): Promise<Reading> {
    if (text.length > MAX_PARSED_LENGTH || text.includes('\0') || isMinified(text)) return new PlainReading();
    if (language.kind === 'format') {
      return new FormatReading(language, path, text, await this.ready());
    }
    const grammar = await this.grammars.get(language.id, language.grammar, language.query);
    return new RecoveringReading((current) => new CodeReading(language, grammar, current, questions), text);
  }
}

/** Shorter texts are parsed whatever their lines are like. */
const MINIFIED_LENGTH = 100_000;
/** People's lines are 30 to 40 UTF-16 code units long on average, a bundler's are thousands. */
const MINIFIED_LINE = 1000;

/** Whether a program wrote the text for other programs. Nobody edits such a file, and parsing it can take seconds. */
function isMinified(text: string): boolean {
  if (text.length < MINIFIED_LENGTH) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (++lines * MINIFIED_LINE > text.length) return false;
  }
  return true;
}
