import { type Project, unknownProject } from '../project/project';
import type { ShellParser } from '../semantics/commands';
import type { Fact } from '../semantics/facts';
import type { Questions } from '../semantics/questions';
import type { NotLookedAt } from '../syntax/not-looked-at';
import { Patience } from '../syntax/patience';
import type { Reading } from '../syntax/reading';
import { atOnce, inHandfuls, stepsWithin, type Turn, type Work } from '../syntax/turns';
import type { DocumentInfo } from '../text/document';
import type { Anchor } from '../text/span';
import type { TextChange } from '../text/text';
import { Answers } from './answers';
import { Checks } from './checks';
import type { Engine } from './engine';
import { FactIndex, type Interest } from './fact-index';
import type { Finding } from './findings';
import type { Language } from './language';
import { LiveContext } from './live-context';
import { canOccur, looksAt } from './preconditions';
import { firstOnly, withoutRepetition } from './repetition';
import type { Rule, RuleContext } from './rule';
import type { ActiveRules } from './rule-selection';
import { TokenScans } from './scans';
import { defaultSettings, type Settings } from './settings';
import { silenced } from './suppressions';
import { type TracedQuestion, traced } from './trace';
import { withoutOpen } from './withheld';

/** What a rule asked about a fact, or about the whole file, and what it said. */
export interface Reasoning {
  readonly subject: Fact | undefined;
  readonly asked: readonly TracedQuestion[];
  readonly findings: readonly Finding[];
}

/**
 * The findings of one document, kept up to date while it is edited. A pure function of the text, the settings and the
 * project; what it keeps between edits only saves work.
 */
export class Analysis {
  private readonly context: LiveContext;
  private readonly scans: TokenScans;
  private readonly rules: readonly Rule[];
  /** The rules that are on, with the level that the settings give them. */
  private active: ActiveRules;
  private checks: Checks;
  private project: Project = unknownProject;
  private settings: Settings = defaultSettings;
  /** The rules that asked in vain when findings were asked for last. */
  private waiting: ReadonlySet<Rule> = new Set();
  private readonly answers = new Answers();
  private readonly index: FactIndex;
  /** Counts what happened that findings depend on. */
  private age = 0;
  /** Whether to check what was read took too long. */
  private gaveUp = false;

  constructor(
    private readonly engine: Engine,
    readonly document: DocumentInfo,
    readonly language: Language,
    private readonly reading: Reading,
    text: string,
    private readonly questions: Questions,
    shell: ShellParser,
  ) {
    this.index = new FactIndex(engine.index(language)?.interest ?? EVERYTHING, this.answers);
    this.rules = engine.selection.ofRole(document.role);
    this.active = engine.selection.activeFor(document.role, this.settings);
    this.context = new LiveContext(
      document,
      language,
      reading,
      text,
      questions,
      language.kind === 'code' ? engine.frameworks(language.ecosystem) : undefined,
      shell,
    );
    this.scans = new TokenScans(
      this.rules.filter((rule) => looksAt(rule, 'match', document.path)),
      (offset) => this.reading.literalAt(offset),
    );
    this.checks = this.checksWith(this.context);
  }

  /** Takes up what was read, once, before anything is asked. */
  *taking(turn: Turn): Work<true> {
    yield* inHandfuls(turn, this.reading.facts(), (some) => this.index.add(some));
    yield* this.scans.reading(turn, this.text);
    return true;
  }

  private checksWith(context: RuleContext, rules = this.active): Checks {
    return new Checks(this.engine, this.language, rules, context, this.context);
  }

  get text(): string {
    return this.context.content;
  }

  /**
   * Takes what is to be known of the files around, and settings; only what depends on a difference is found anew.
   * Answers whether anything was.
   */
  configure(project: Project, settings: Settings): boolean {
    if (project === this.project && settings === this.settings) return false;
    this.age++;
    this.gaveUp = false;
    const touched = project === this.project ? new Set<string>() : this.context.replaceProject(project);
    this.project = project;
    this.answers.touch(touched);
    if (settings === this.settings) return touched.size > 0;
    this.settings = settings;
    this.active = this.engine.selection.activeFor(this.document.role, settings);
    this.checks = this.checksWith(this.context);
    this.answers.clear();
    return true;
  }

  /** Asks again what other files answered that are no part of the project's model. Answers whether any differs. */
  filesChanged(): boolean {
    const touched = this.context.replaceProject(this.project);
    this.answers.touch(touched);
    if (touched.size > 0) this.age++;
    return touched.size > 0;
  }

  /**
   * Takes changes, in the order in which they were made, and the text after them. Throws `TakesLong` where that takes
   * longer than others can wait: then the text has to be opened anew.
   */
  edit(changes: readonly TextChange[], text: string): void {
    this.age++;
    this.gaveUp = false;
    const change = this.reading.edit(changes, text);
    this.context.content = text;
    this.answers.forget(this.scans.edit(changes, text, change));
    for (const [now, before] of change.same ?? []) this.answers.hand(before, now);
    this.answers.forget(change.removed);
    this.index.remove(change.removed);
    this.index.add(change.added);
    const touched = this.context.edited(change.touched);
    if (!touched) {
      this.answers.clear();
      return;
    }
    this.answers.touch([...touched, 'text']);
    this.answers.touchPlaces(change.regions ?? []);
    this.answers.forget(change.unsure ?? []);
  }

  /**
   * As `findings`, once all can be read that other files say.
   *
   * @param project answers the project anew: it is another where more of its files can be read
   */
  async settledFindings(project: () => Project): Promise<readonly Finding[]> {
    let found = this.findings();
    while (await this.engine.settle()) {
      this.configure(project(), this.settings);
      this.filesChanged();
      found = this.findings();
    }
    return found;
  }

  /** Whether findings were withheld when they were asked for last, because they depend on what is not known yet. */
  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /**
   * In source order, suppressed ones included. What other files say may still be missing; see `settledFindings`. Where a
   * check asked for what is not known yet, nothing that it may change is among them; see `isWaiting`.
   */
  findings(): readonly Finding[] {
    return atOnce((turn) => this.finding(turn));
  }

  /**
   * As `findings`, giving way to others; undefined where the document became another meanwhile.
   *
   * @param within does a step of the work, and may keep the answers from waiting
   */
  findingsInTurns(
    within: <Result>(step: () => Result) => Result = (step) => step(),
  ): Promise<readonly Finding[] | undefined> {
    const { age } = this;
    return this.engine.turns.take(
      (turn) => stepsWithin(within, this.finding(turn)),
      () => this.age === age,
    );
  }

  private *finding(turn: Turn): Work<readonly Finding[]> {
    const waiting = new Set<Rule>();
    this.waiting = waiting;
    if (!this.settings.enabled) return [];
    const tests = this.language.kind === 'code' ? (this.language.testRegions?.(this.text) ?? []) : [];
    const isTest = ({ span }: Finding) =>
      tests.some(({ start, end }) => start <= span.start && span.start < end);
    const found = yield* this.inFacts(turn, isTest, waiting);
    for (const fact of this.scans.facts()) {
      found.push(...this.of(fact, waiting).flatMap((one) => (isTest(one) ? this.inTests(one) : [one])));
      if (turn.isOver()) yield;
    }
    const final = withoutOpen(found, waiting, this.engine.rules);
    const first = firstOnly(final, this.active.keys());
    if (turn.isOver()) yield;
    const single = withoutRepetition(first, this.engine.rules);
    if (turn.isOver()) yield;
    this.waiting = waiting;
    return silenced(single, this.text).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  /** What is found in what was read; nothing where that takes too long. */
  private *inFacts(turn: Turn, isTest: (finding: Finding) => boolean, waiting: Set<Rule>): Work<Finding[]> {
    const found: Finding[] = [];
    const patience = new Patience(this.text.length, CHECKING);
    const files = [...this.active.keys()].filter((rule) => canOccur(rule, 'file', this.language));
    const subjects = [...this.answers.unanswered(), ...files];
    for (let at = 0; at < subjects.length && !this.gaveUp; at++) {
      const subject = subjects[at]!;
      if ('kind' in subject) {
        const answer = this.of(subject, waiting);
        // What waits for more is not kept, and so not among the answers below.
        if (!this.answers.of(subject)) found.push(...answer.filter((finding) => !isTest(finding)));
      } else found.push(...this.kept(subject, () => this.checks.ofFile(subject), waiting));
      this.gaveUp = patience.isOver(at + 1);
      if (!turn.isOver()) continue;
      patience.suspend();
      yield;
      patience.resume();
    }
    if (this.gaveUp) return [];
    for (const one of this.answers.findings()) if (!isTest(one)) found.push(one);
    return found;
  }

  /** All facts that were read, in source order. */
  facts(): readonly Fact[] {
    return [...this.reading.facts(), ...this.scans.facts()].sort((a, b) => a.span.start - b.span.start);
  }

  /** What a rule asks about the facts that touch a stretch of the text, and what it says of them. */
  why(id: string, from: number, to: number): readonly Reasoning[] {
    const rule = this.rules.find((one) => one.id === id);
    if (!rule) return [];
    const trace = (subject: Fact | undefined): Reasoning => {
      const asked: TracedQuestion[] = [];
      const checks = this.checksWith(
        traced(this.context, (question) => asked.push(question)),
        new Map([[rule, undefined]]),
      );
      return { subject, asked, findings: subject ? checks.of(subject) : checks.ofFile(rule) };
    };
    const near = this.facts().filter(
      ({ kind, span }) => kind !== 'region' && kind !== 'import' && span.start < to && span.end > from,
    );
    return [...near.map(trace), ...(rule.file ? [trace(undefined)] : [])];
  }

  /** How many places of the text the parser could not make sense of. */
  brokenPlaces(): number {
    return this.reading.brokenPlaces();
  }

  /** Why the document was only searched for tokens, where somebody would want to know that. */
  get notLookedAt(): NotLookedAt | undefined {
    const { role } = this.document;
    const isOfInterest = this.settings.enabled && role !== 'generated' && role !== 'vendored';
    if (!isOfInterest) return undefined;
    return this.gaveUp ? 'too large to be checked in time' : this.reading.notLookedAt;
  }

  /** The context of the checks, for fixes and hovers. */
  get site(): LiveContext {
    return this.context;
  }

  dispose(): void {
    this.age++;
    this.reading.dispose();
  }

  private of(fact: Fact, waiting: Set<Rule>): readonly Finding[] {
    return this.kept(fact, () => this.checks.of(fact), waiting, fact.anchor);
  }

  /** What was found before, where nothing changed that it depends on; else what is found now, and who waits for more. */
  private kept(
    subject: object,
    find: () => readonly Finding[],
    waiting: Set<Rule>,
    anchor?: Anchor,
  ): readonly Finding[] {
    const known = this.answers.of(subject);
    if (known) return known;
    const noted = this.questions.during(find, anchor);
    const inVain = this.checks.takeWaiting();
    if (inVain.size === 0) this.answers.keep(subject, noted);
    for (const rule of inVain) waiting.add(rule);
    return noted.answer;
  }

  /** What was found in the text itself is judged as it would be in a file of tests. */
  private inTests(finding: Finding): readonly Finding[] {
    const rule = this.rules.find(({ id }) => id === finding.rule);
    return rule?.roles?.includes('test') ? [{ ...finding, severity: 'information' }] : [];
  }
}

/** How many times as long as reading a text checking it may take. */
const CHECKING = 5;

const EVERYTHING: Interest = { call: () => true, binding: () => true, regions: true, imports: true };
