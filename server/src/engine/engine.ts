import { type Digest, type DigestPart, emptyDigest } from '../project/digest';
import { isManifest } from '../project/manifests/names';
import { entriesIn, type ReadFile } from '../project/project-file';
import { emptyScript, type Script } from '../project/script';
import type { ShellParser } from '../semantics/commands';
import { Questions } from '../semantics/questions';
import type { Frameworks } from '../semantics/structure';
import { AwaitedShell, SILENT_SHELL } from '../shell/awaited-shell';
import { createShellParser } from '../shell/shell-parser';
import { bestReading } from '../syntax/best-reading';
import { CodeReading } from '../syntax/code-reading';
import { FormatReading } from '../syntax/format-reading';
import { Grammars, type WasmLoader } from '../syntax/grammars';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import { MAX_PARSED_LENGTH, whyNotParsed } from '../syntax/not-looked-at';
import type { ParserLibrary } from '../syntax/parser-runtime';
import { PlainReading } from '../syntax/plain-reading';
import type { Reading } from '../syntax/reading';
import { RecoveringReading } from '../syntax/recovering-reading';
import { type Turn, Turns } from '../syntax/turns';
import type { DocumentInfo } from '../text/document';
import { Analysis } from './analysis';
import { Digests } from './digests';
import { frameworksOf } from './frameworks';
import type { CodeLanguage, Language } from './language';
import { indexRules, LanguageTable, type RuleIndex } from './registry';
import type { Rule } from './rule';
import { RuleSelection } from './rule-selection';
import { scriptOf } from './script-calls';

export interface EngineOptions {
  readonly rules: readonly Rule[];
  readonly languages: readonly Language[];
  readonly loadWasm: WasmLoader;
  /**
   * Whether documents of code are opened before command lines can be read; what needs that says `NotYet` then, and
   * `settle` waits for it.
   */
  readonly isDeferred?: boolean;
  /** Told once per rule that threw, and of what cannot be loaded. */
  readonly onError?: (message: string, error: unknown) => void;
  /** Lets others have their turn; where it is absent, nobody waits. */
  readonly giveWay?: () => Promise<unknown>;
  /** Evaluates the parser's library anew; where it is absent, memory that parsers took is kept. */
  readonly parserLibrary?: () => ParserLibrary;
}

/** A text in which a grammar finds so many errors is likely written for another one. */
const MANY_BROKEN = 10;

/** The rules and languages, made ready once; opens documents. */
export class Engine {
  readonly rules: readonly Rule[];
  readonly languages: LanguageTable;
  /** How work on a document is done beside other work. */
  readonly turns: Turns;
  readonly selection: RuleSelection;
  private readonly grammars: Grammars;
  private readonly indexes = new Map<string, RuleIndex>();
  private readonly reported = new Set<string>();
  private readonly knownFrameworks = new Map<string, Frameworks>();
  private readonly digests: Digests;
  /** Grammars of files that were asked about before these were there. */
  private readonly awaited = new Set<Promise<unknown>>();
  private readonly shell: AwaitedShell;

  constructor(private readonly options: EngineOptions) {
    this.rules = options.rules;
    this.selection = new RuleSelection(options.rules);
    this.languages = new LanguageTable(options.languages);
    this.turns = new Turns(options.giveWay);
    this.grammars = new Grammars(options.loadWasm, options.parserLibrary);
    this.shell = new AwaitedShell(
      () => createShellParser(this.grammars, this.turns.areTaken),
      (loading) => this.await(loading),
    );
    this.digests = new Digests(options.rules, {
      frameworks: (ecosystem) => this.frameworks(ecosystem),
      grammar: (language) => this.grammarOf(language),
    });
  }

  /**
   * Starts the analysis of a document; undefined for a language we do not read, and where nobody wants it any more.
   * `languageId` is the editor's. Rejects where a grammar cannot be loaded. Dispose of the analysis when done.
   */
  async open(
    document: Omit<DocumentInfo, 'language'> & { text: string; languageId?: string },
    isWanted?: () => boolean,
  ): Promise<Analysis | undefined> {
    const { path, role, text, languageId } = document;
    const language = this.languages.find(path, languageId);
    if (!language) return undefined;
    const questions = new Questions();
    const needsShell =
      !this.options.isDeferred ||
      this.shell.isStale ||
      (language.kind === 'format' && language.commands !== undefined);
    const [reading] = await Promise.all([
      this.read(language, path, text, questions, isWanted),
      needsShell ? this.ready() : undefined,
    ]);
    if (!reading) return undefined;
    const about = { path, role, language: language.id };
    const analysis = new Analysis(this, about, language, reading, text, questions, this.shell);
    const isRead = await this.turns.take((turn) => analysis.taking(turn), isWanted);
    if (isRead) return analysis;
    analysis.dispose();
    return undefined;
  }

  /**
   * Gives back memory that large documents took. Answers whether there was some: then it is given back once all analyses
   * that were opened before are disposed of.
   *
   * @param length of all texts that are open, in UTF-16 code units
   */
  trim(length: number): boolean {
    const isTrimmed = this.grammars.trim(length);
    if (isTrimmed) this.shell.renew();
    return isTrimmed;
  }

  /** Loads what reads command lines. Rejects where its grammar cannot be loaded; the next call tries again. */
  async ready(): Promise<void> {
    await this.shell.load();
  }

  /**
   * A file's language and, for formats, what reads it; of a manifest that is a program, what it does, or undefined where
   * its grammar is not loaded yet. Never throws, but what reads it does: `NotYet`, where command lines may stand in the
   * file and `ready` was not waited for.
   */
  factsOf(path: string, text: string): ReadFile {
    const language = this.languages.find(path);
    const format = language?.kind === 'format' ? language : undefined;
    const isReadable = text.length <= MAX_PARSED_LENGTH && !text.includes('\0');
    const read = (shell: ShellParser) => (format && isReadable ? format.read(text, path, { shell }) : []);
    return {
      language: language?.id,
      isReady: () => format?.commands === undefined || this.shell.isReady,
      readFacts: () => read(format?.commands ? this.shell.insist() : this.shell),
      readEntries: () => entriesIn(read(format?.commands === 'all' ? this.shell.insist() : SILENT_SHELL)),
      script: language?.kind === 'code' && isManifest(path) ? this.script(language, text) : emptyScript,
    };
  }

  private script(language: CodeLanguage, text: string): Script | undefined {
    if (whyNotParsed(text)) return emptyScript;
    const grammar = this.grammarOf(language);
    return grammar && scriptOf(language, grammar, text);
  }

  /** The grammar of a language; undefined where it is not loaded yet, and then `settle` waits for it. */
  private grammarOf({ id, grammar, query }: CodeLanguage): LoadedGrammar | undefined {
    const loaded = this.grammars.loaded(id);
    if (!loaded) this.await(this.grammars.get(id, grammar, query));
    return loaded;
  }

  /** What is known of the frameworks of an ecosystem. */
  frameworks(ecosystem: string): Frameworks {
    let known = this.knownFrameworks.get(ecosystem);
    if (!known) {
      known = frameworksOf(ecosystem);
      this.knownFrameworks.set(ecosystem, known);
    }
    return known;
  }

  /** The ecosystem of the language that a file is written in; undefined for what is no code. */
  ecosystemOf(path: string): string | undefined {
    const language = this.languages.find(path);
    return language?.kind === 'code' ? language.ecosystem : undefined;
  }

  /** The parts of its digest that a source file may hold something of, as far as words tell. */
  digestParts(path: string, text: string): ReadonlySet<DigestPart> {
    const language = this.languages.find(path);
    return language?.kind === 'code' ? this.digests.partsOf(language, text) : new Set();
  }

  /**
   * What other files may ask of a source file; undefined where its grammar is not loaded yet. Never throws: a file that
   * cannot be read says nothing.
   */
  digest(path: string, text: string): Digest | undefined {
    const language = this.languages.find(path);
    return language?.kind === 'code' ? this.digests.of(language, path, text) : emptyDigest;
  }

  /**
   * Waits for the grammars that were missing when a file was asked about. Answers whether one came: then other files may
   * answer more than before.
   */
  async settle(): Promise<boolean> {
    const results = await Promise.allSettled(this.awaited);
    return results.some(({ status }) => status === 'fulfilled');
  }

  private await(loading: Promise<unknown>): void {
    if (this.awaited.has(loading)) return;
    this.awaited.add(loading);
    const done = () => this.awaited.delete(loading);
    loading.then(done, done);
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

  private async read(
    language: Language,
    path: string,
    text: string,
    questions: Questions,
    isWanted?: () => boolean,
  ): Promise<Reading | undefined> {
    const why = whyNotParsed(text);
    if (why) return new PlainReading(why);
    if (language.kind === 'format') {
      if (language.commands) await this.ready();
      return new FormatReading(language, path, text, { shell: this.shell });
    }
    const { turns } = this;
    const grammar = await this.grammars.get(language.id, language.grammar, language.query);
    const open = (turn: Turn, current: string) =>
      CodeReading.opening(turn, language, grammar, current, questions, turns);
    const { otherGrammar } = language;
    const reading = await turns.take((turn) => RecoveringReading.opening(turn, open, text, turns), isWanted);
    if (!otherGrammar || !reading) return reading;
    const broken = reading.brokenPlaces();
    // What somebody is typing breaks a few places; that is no other language.
    if (broken === 0 || (broken < MANY_BROKEN && !text.includes(otherGrammar.pragma))) return reading;
    reading.dispose();
    const other = { ...language, ...otherGrammar };
    const loaded = await this.grammars.get(`${language.id} ${other.grammar}`, other.grammar, other.query);
    const openOther = (turn: Turn, current: string) =>
      CodeReading.opening(turn, other, loaded, current, questions, turns);
    const openBest = (turn: Turn, current: string) =>
      bestReading(
        () => open(turn, current),
        () => openOther(turn, current),
      );
    return turns.take((turn) => RecoveringReading.opening(turn, openBest, text, turns), isWanted);
  }
}
