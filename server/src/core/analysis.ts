import type { DocumentInfo } from './document';
import type { Engine } from './engine';
import type { CallFact, Fact, FallbackFact, MatchFact } from './facts';
import type { Finding, Report } from './findings';
import type { Language } from './language';
import { LiveContext } from './live-context';
import { type Project, unknownProject } from './project';
import type { Reading } from './reading';
import type { Reports, Rule } from './rule';
import { TokenScans } from './scans';
import { chosenLevel, defaultSettings, type Settings } from './settings';
import { suppressionComments } from './suppressions';
import type { TextChange } from './text';

/**
 * The findings of one document, kept up to date while it is edited. A pure function of the text, the settings and the
 * project; what it keeps between edits only saves work.
 */
export class Analysis {
  private readonly context: LiveContext;
  private readonly scans: TokenScans;
  private readonly rules: readonly Rule[];
  private project: Project = unknownProject;
  private settings: Settings = defaultSettings;
  private reports = new WeakMap<Fact, readonly Finding[]>();

  constructor(
    private readonly engine: Engine,
    readonly document: DocumentInfo,
    readonly language: Language,
    private readonly reading: Reading,
    text: string,
  ) {
    this.rules = engine.rules.filter((rule) => (rule.roles ?? ['app']).includes(document.role));
    this.context = new LiveContext(document, language, reading, text);
    this.scans = new TokenScans(this.rules, text);
  }

  get text(): string {
    return this.context.text;
  }

  /** What the rules are told of the files around; all findings are computed anew. */
  configure(project: Project, settings: Settings): void {
    if (project === this.project && settings === this.settings) return;
    this.project = project;
    this.settings = settings;
    this.context.project = project;
    this.reports = new WeakMap();
  }

  /** Takes changes, in the order in which they were made, and the text after them. */
  edit(changes: readonly TextChange[], text: string): void {
    const change = this.reading.edit(changes, text);
    this.context.text = text;
    this.scans.edit(changes, text, change);
    if (change.meaningChanged) this.reports = new WeakMap();
  }

  /** In source order, suppressed ones included. */
  findings(): readonly Finding[] {
    if (!this.settings.enabled) return [];
    const found: Finding[] = [];
    for (const fact of this.reading.facts()) found.push(...this.of(fact));
    for (const fact of this.scans.facts()) found.push(...this.of(fact));
    for (const rule of this.rules) found.push(...this.run(rule, () => rule.file?.(this.context)));
    return this.suppress(withoutRepetition(found, this.engine.rules)).sort(
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
    let found = this.reports.get(fact);
    if (!found) {
      found = this.check(fact);
      this.reports.set(fact, found);
    }
    return found;
  }

  private check(fact: Fact): readonly Finding[] {
    const { context } = this;
    switch (fact.kind) {
      case 'call': {
        const apis = this.engine.index(this.language)?.apis;
        const uses = context.callee(fact.call).flatMap((name) => apis?.get(name) ?? []);
        return [
          ...uses.flatMap(({ rule, api }) => this.run(rule, () => rule.call?.(fact, api, context))),
          ...this.environment(fact),
        ];
      }
      case 'fallback':
        return this.environment(fact);
      case 'binding': {
        const rules = this.engine.index(this.language)?.bindings(fact.name) ?? [];
        return rules.flatMap((rule) => this.run(rule, () => rule.binding?.(fact, context)));
      }
      case 'match':
        return this.rules
          .filter(({ id }) => id === fact.rule)
          .flatMap((rule) => this.run(rule, () => rule.match?.(fact as MatchFact, context)));
      case 'entry':
        return this.rules.flatMap((rule) => this.run(rule, () => rule.entry?.(fact, context)));
      case 'instruction':
        return this.rules.flatMap((rule) => this.run(rule, () => rule.instruction?.(fact, context)));
      case 'command':
        return this.rules.flatMap((rule) => this.run(rule, () => rule.command?.(fact, context)));
      default:
        return [];
    }
  }

  private environment(fact: CallFact | FallbackFact): readonly Finding[] {
    const read = this.context.environment(fact.kind === 'call' ? fact.call : fact.value);
    if (!read?.fallback) return [];
    return this.rules.flatMap((rule) => this.run(rule, () => rule.environment?.(read, fact, this.context)));
  }

  private run(rule: Rule, check: () => Reports): readonly Finding[] {
    if (!this.rules.includes(rule)) return [];
    const level = chosenLevel(this.settings, rule.id);
    if (level === 'off' || (level === undefined && rule.enabled === false)) return [];
    try {
      const reports = check();
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

function isList(reports: Report | readonly Report[]): reports is readonly Report[] {
  return Array.isArray(reports);
}

/** One root cause, one finding: where rules overlap, the one that says it more precisely stays. */
function withoutRepetition(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const yielding = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
  const dropped = new Set<Finding>();
  const drop = (finding: Finding, other: Finding, isLater: boolean) => {
    if ((isLater && finding.rule === other.rule) || yielding.get(finding.rule)?.includes(other.rule))
      dropped.add(finding);
  };
  const order = findings
    .map(({ span }, index) => ({ index, start: span.start }))
    .sort((a, b) => a.start - b.start);
  // Along the text, so that each finding meets only those that reach up to it, not all.
  let reaching: { readonly index: number; readonly finding: Finding }[] = [];
  for (const { index, start } of order) {
    const finding = findings[index]!;
    reaching = reaching.filter((other) => other.finding.span.end > start);
    for (const other of reaching) {
      if (!other.finding.span.overlaps(finding.span)) continue;
      drop(finding, other.finding, other.index < index);
      drop(other.finding, finding, index < other.index);
    }
    reaching.push({ index, finding });
  }
  return findings.filter((finding) => !dropped.has(finding));
}
