import { type Project, unknownProject } from '../project/project';
import type { CallFact, CommandLineFact, Fact, FallbackFact, MatchFact } from '../semantics/facts';
import type { Questions } from '../semantics/questions';
import type { Value } from '../semantics/values';
import type { Language } from '../syntax/language';
import type { Reading } from '../syntax/reading';
import type { DocumentInfo } from '../text/document';
import type { TextChange } from '../text/text';
import { Answers } from './answers';
import type { Engine } from './engine';
import { FactIndex, type Interest } from './fact-index';
import type { Finding, Report, Severity } from './findings';
import { frameworksOf } from './frameworks';
import { LiveContext } from './live-context';
import type { Reports, Rule } from './rule';
import { TokenScans } from './scans';
import { chosenLevel, defaultSettings, type Settings } from './settings';
import { suppressionComments } from './suppressions';

/**
 * The findings of one document, kept up to date while it is edited. A pure function of the text, the settings and the
 * project; what it keeps between edits only saves work.
 */
export class Analysis {
  private readonly context: LiveContext;
  private readonly scans: TokenScans;
  private readonly rules: readonly Rule[];
  /** The rules that are on, with the level that the settings give them. */
  private active: ReadonlyMap<Rule, Severity | undefined>;
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
  ) {
    this.index = new FactIndex(engine.index(language)?.interest ?? EVERYTHING);
    this.index.add([...reading.facts()]);
    this.rules = engine.rules.filter((rule) => (rule.roles ?? ['app']).includes(document.role));
    this.active = activeRules(this.rules, this.settings);
    this.context = new LiveContext(
      document,
      language,
      reading,
      text,
      questions,
      language.kind === 'code' ? frameworksOf(language.ecosystem, document.path) : undefined,
    );
    this.scans = new TokenScans(this.rules, text);
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
    this.active = activeRules(this.rules, settings);
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
    this.answers.forget(change.removed);
    this.index.remove(change.removed);
    this.index.add(change.added);
    const touched = this.context.edited(change.touched);
    if (touched) this.answers.touch([...touched, 'text']);
    else this.answers.clear();
  }

  /** In source order, suppressed ones included. */
  findings(): readonly Finding[] {
    if (!this.settings.enabled) return [];
    const found: Finding[] = [];
    const tests = this.language.kind === 'code' ? (this.language.testRegions?.(this.text) ?? []) : [];
    const isTest = ({ span }: Finding) =>
      tests.some(({ start, end }) => start <= span.start && span.start < end);
    for (const fact of this.index.facts())
      found.push(...(tests.length === 0 ? this.of(fact) : this.of(fact).filter((one) => !isTest(one))));
    for (const fact of this.scans.facts())
      found.push(...this.of(fact).flatMap((one) => (isTest(one) ? this.inTests(one) : [one])));
    for (const rule of this.active.keys()) {
      if (rule.file && (rule.fileNames?.test(this.document.path) ?? true))
        found.push(...this.kept(rule, () => this.run(rule, () => rule.file?.(this.context))));
    }
    return this.suppress(withoutRepetition(firstOnly(found, this.active.keys()), this.engine.rules)).sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
  }

  /** How many places of the text the parser could not make sense of. */
  brokenPlaces(): number {
    return this.reading.brokenPlaces();
  }

  /** The context of the checks, for fixes and hovers. */
  get site(): LiveContext {
    return this.context;
  }

  dispose(): void {
    this.reading.dispose();
  }

  private of(fact: Fact): readonly Finding[] {
    return this.kept(fact, () => this.check(fact));
  }

  /** What was found before, where nothing changed that it depends on. */
  private kept(subject: object, find: () => readonly Finding[]): readonly Finding[] {
    const known = this.answers.of(subject);
    if (known) return known;
    const { answer, keys } = this.questions.during(find);
    this.answers.keep(subject, answer, keys);
    return answer;
  }

  private check(fact: Fact): readonly Finding[] {
    const { context } = this;
    switch (fact.kind) {
      case 'call': {
        const apis = this.engine.index(this.language)?.apis;
        const names = [...context.callee(fact.call), ...memberNames(context.slice(fact.call.callee.span))];
        const uses = names.flatMap((name) => apis?.get(name) ?? []);
        return [
          ...uses.flatMap(({ rule, api }) => this.run(rule, () => rule.call?.(fact, api, context))),
          ...this.environment(fact),
          ...this.reads(fact.call),
        ];
      }
      case 'fallback':
        return this.environment(fact);
      case 'read':
        return this.reads(fact.value);
      case 'binding': {
        const rules = this.engine.index(this.language)?.bindings(fact.name) ?? [];
        return rules.flatMap((rule) => this.run(rule, () => rule.binding?.(fact, context)));
      }
      case 'match':
        return this.each('match', (rule) =>
          rule.id === fact.rule ? rule.match?.(fact as MatchFact, context) : undefined,
        );
      case 'entry':
        return this.each('entry', (rule) => rule.entry?.(fact, context));
      case 'instruction':
        return this.each('instruction', (rule) => rule.instruction?.(fact, context));
      case 'command':
        return this.command(fact);
      default:
        return [];
    }
  }

  private environment(fact: CallFact | FallbackFact): readonly Finding[] {
    const read = this.context.environment(fact.kind === 'call' ? fact.call : fact.value);
    if (!read?.fallback) return [];
    return this.each('environment', (rule) => rule.environment?.(read, fact, this.context));
  }

  private reads(value: Value): readonly Finding[] {
    const read = this.context.environment(value);
    return read ? this.each('reads', (rule) => rule.reads?.(read, value, this.context)) : [];
  }

  /** A command line with the role that other files give it; then its findings name that place, too. */
  private command(fact: CommandLineFact): readonly Finding[] {
    const { role, by } = SCRIPTS.has(fact.dialect)
      ? this.context.project.roleOf(this.document.path, fact)
      : { role: fact.role };
    const line = role === fact.role ? fact : { ...fact, role };
    const found = this.each('command', (rule) => rule.command?.(line, this.context));
    if (!by) return found;
    const starts = { ...by, message: 'It is started here.' };
    return found.map((finding) => ({ ...finding, related: [...(finding.related ?? []), starts] }));
  }

  /** Runs all rules that have a check of this kind. */
  private each(kind: CheckKind, check: (rule: Rule) => Reports): readonly Finding[] {
    const found: Finding[] = [];
    for (const rule of this.active.keys()) if (rule[kind]) found.push(...this.run(rule, () => check(rule)));
    return found;
  }

  private run(rule: Rule, check: () => Reports): readonly Finding[] {
    if (!this.active.has(rule)) return [];
    const level = this.active.get(rule);
    try {
      const reports = this.mayReport(rule) ? check() : undefined;
      const list = reports === undefined ? [] : isList(reports) ? reports : [reports];
      return list.map((report) => ({
        ...report,
        rule: rule.id,
        severity: level ?? report.severity ?? rule.severity,
      }));
    } catch (error) {
      this.engine.report(
        rule.id,
        `The rule ${rule.id} failed and is skipped here: ${this.document.path}`,
        error,
      );
      return [];
    }
  }

  /** Whether what a rule says of its preconditions holds. */
  private mayReport({ kinds, without }: Rule): boolean {
    if (kinds && !kinds.includes(this.context.project.kind)) return false;
    const handling = this.language.kind === 'code' ? without?.[this.language.ecosystem] : undefined;
    return !handling || this.context.appCalls(handling).length === 0;
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

/** `*.Database.Migrate` and `*.Migrate` for `services.GetService<Shop>().Database.Migrate`. */
function memberNames(callee: string): readonly string[] {
  const [, owner, name] = MEMBER.exec(callee.slice(-MEMBER_LENGTH)) ?? [];
  if (name === undefined) return [];
  return owner === undefined ? [`*.${name}`] : [`*.${owner}.${name}`, `*.${name}`];
}

const MEMBER = /(?:(\w+)[?!]?|[)\]}>][?!]?)\s*(?:\.|->|::)\s*(\w+)$/;
/** In UTF-16 code units. */
const MEMBER_LENGTH = 120;

/** Command lines in these may be started from other files. */
const SCRIPTS: ReadonlySet<string> = new Set(['shell', 'package-json', 'makefile']);

const EVERYTHING: Interest = { call: () => true, binding: () => true };

type CheckKind = 'reads' | 'match' | 'entry' | 'instruction' | 'command' | 'environment';

function activeRules(rules: readonly Rule[], settings: Settings): ReadonlyMap<Rule, Severity | undefined> {
  return new Map(
    rules.flatMap((rule) => {
      const level = chosenLevel(settings, rule.id);
      if (level === 'off' || (level === undefined && rule.enabled === false)) return [];
      return [[rule, level] as const];
    }),
  );
}

function isList(reports: Report | readonly Report[]): reports is readonly Report[] {
  return Array.isArray(reports);
}

/** Of rules whose first finding stands for all, the first. */
function firstOnly(findings: readonly Finding[], rules: Iterable<Rule>): readonly Finding[] {
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
