import { type Project, unknownProject } from '../project/project';
import type { ShellParser } from '../semantics/commands';
import type { Fact } from '../semantics/facts';
import type { Questions } from '../semantics/questions';
import type { NotLookedAt } from '../syntax/not-looked-at';
import type { Reading } from '../syntax/reading';
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
import type { Rule, RuleContext } from './rule';
import type { ActiveRules } from './rule-selection';
import { TokenScans } from './scans';
import { defaultSettings, type Settings } from './settings';
import { suppressionComments } from './suppressions';
import { type TracedQuestion, traced } from './trace';

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
  private readonly answers = new Answers();
  private readonly index: FactIndex;

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
    this.index.add([...reading.facts()]);
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
      text,
      (offset) => this.reading.literalAt(offset),
    );
    this.checks = this.checksWith(this.context);
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
    return touched.size > 0;
  }

  /** Takes changes, in the order in which they were made, and the text after them. */
  edit(changes: readonly TextChange[], text: string): void {
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

  /** In source order, suppressed ones included. What other files say may still be missing; see `settledFindings`. */
  findings(): readonly Finding[] {
    if (!this.settings.enabled) return [];
    const found: Finding[] = [];
    const tests = this.language.kind === 'code' ? (this.language.testRegions?.(this.text) ?? []) : [];
    const isTest = ({ span }: Finding) =>
      tests.some(({ start, end }) => start <= span.start && span.start < end);
    for (const fact of this.answers.unanswered()) this.of(fact);
    for (const one of this.answers.findings()) if (tests.length === 0 || !isTest(one)) found.push(one);
    for (const fact of this.scans.facts())
      found.push(...this.of(fact).flatMap((one) => (isTest(one) ? this.inTests(one) : [one])));
    for (const rule of this.active.keys())
      if (canOccur(rule, 'file', this.language))
        found.push(...this.kept(rule, () => this.checks.ofFile(rule)));
    return this.suppress(withoutRepetition(firstOnly(found, this.active.keys()), this.engine.rules)).sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
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
    return isOfInterest ? this.reading.notLookedAt : undefined;
  }

  /** The context of the checks, for fixes and hovers. */
  get site(): LiveContext {
    return this.context;
  }

  dispose(): void {
    this.reading.dispose();
  }

  private of(fact: Fact): readonly Finding[] {
    return this.kept(fact, () => this.checks.of(fact), fact.anchor);
  }

  /** What was found before, where nothing changed that it depends on. */
  private kept(subject: object, find: () => readonly Finding[], anchor?: Anchor): readonly Finding[] {
    const known = this.answers.of(subject);
    if (known) return known;
    const noted = this.questions.during(find, anchor);
    this.answers.keep(subject, noted);
    return noted.answer;
  }

  /** What was found in the text itself is judged as it would be in a file of tests. */
  private inTests(finding: Finding): readonly Finding[] {
    const rule = this.rules.find(({ id }) => id === finding.rule);
    return rule?.roles?.includes('test') ? [{ ...finding, severity: 'information' }] : [];
  }

  private suppress(findings: readonly Finding[]): Finding[] {
    const comments = suppressionComments(this.text);
    if (comments.length === 0) return [...findings];
    return findings.map((finding) => {
      const { start } = finding.span;
      const by = comments.find(
        ({ scope, rules }) =>
          scope.start <= start &&
          start < scope.end &&
          rules.some((id) => id === finding.rule || finding.rule.startsWith(`${id}/`)),
      );
      return by ? { ...finding, suppressed: { reason: by.reason } } : finding;
    });
  }
}

const EVERYTHING: Interest = { call: () => true, binding: () => true, regions: true, imports: true };

/** Of rules whose first finding stands for all, the first. */
function firstOnly(findings: readonly Finding[], rules: Iterable<Rule>): readonly Finding[] {
  if (findings.length < 2) return findings;
  const once = new Set([...rules].flatMap(({ id, once }) => (once === 'file' ? [id] : [])));
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const before = once.has(finding.rule) ? first.get(finding.rule) : undefined;
    if (!before || finding.span.start < before.span.start) first.set(finding.rule, finding);
  }
  return findings.filter((finding) => !once.has(finding.rule) || first.get(finding.rule) === finding);
}

/** One root cause, one finding: where rules overlap, the one that says it more precisely stays. */
function withoutRepetition(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const yielding = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
  const dropped = new Set<Finding>();
  const drop = (finding: Finding, other: Finding, isLater: boolean) => {
    if ((isLater && finding.rule === other.rule) || yielding.get(finding.rule)?.includes(other.rule))
      dropped.add(finding);
  };
  // The order must not depend on that of the facts, which an edit changes.
  const order = findings
    .map((finding) => ({ finding, start: finding.span.start, end: finding.span.end }))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.finding.message < b.finding.message ? -1 : 1));
  // Along the text, so that each finding meets only those that reach up to it, not all.
  let reaching: Finding[] = [];
  for (const { finding, start } of order) {
    reaching = reaching.filter((other) => other.span.end > start);
    for (const other of reaching) {
      if (!other.span.overlaps(finding.span)) continue;
      drop(finding, other, true);
      drop(other, finding, false);
    }
    reaching.push(finding);
  }
  return findings.filter((finding) => !dropped.has(finding));
}
