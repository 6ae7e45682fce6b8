import type { Severity } from '../knowledge/severity';
import type { Project } from '../project/project';
import type { Dialect } from '../semantics/dialects';
import type {
  BindingFact,
  CallFact,
  CommandLineFact,
  Fact,
  FallbackFact,
  MatchFact,
} from '../semantics/facts';
import { NotYet } from '../semantics/not-yet';
import type { CallValue, Value } from '../semantics/values';
import type { Engine } from './engine';
import type { Finding, Report } from './findings';
import type { CodeLanguage, Language } from './language';
import type { LiveContext } from './live-context';
import { type CheckName, Wanting } from './preconditions';
import type { ApiUse } from './registry';
import type { Reports, Rule, RuleContext } from './rule';

/** Runs the checks of rules on the facts of one document. */
export class Checks {
  private readonly wanting: Wanting;
  /** The rules that asked for something which is not known yet, since somebody last looked. */
  private waiting = new Set<Rule>();

  constructor(
    private readonly engine: Engine,
    private readonly language: Language,
    /** The rules that are on, with the level that the settings give them. */
    private readonly active: ReadonlyMap<Rule, Severity | undefined>,
    /** What the checks are given. */
    private readonly context: RuleContext,
    private readonly site: LiveContext,
  ) {
    this.wanting = new Wanting([...active.keys()], site.document.path);
  }

  /** What the rules find in a fact. */
  of(fact: Fact): readonly Finding[] {
    const { context } = this;
    switch (fact.kind) {
      case 'call':
        return [...this.named(fact), ...(this.mayBeApi(fact) ? this.called(fact) : [])];
      case 'region':
        return fact.marks.flatMap((mark) =>
          this.uses(mark, this.engine.index(this.language)?.marks).flatMap(({ rule, api }) =>
            this.run('mark', rule, () => rule.mark?.(mark, api, fact, context)),
          ),
        );
      case 'fallback':
        return this.environment(fact);
      case 'read':
        return this.reads(fact.value);
      case 'binding':
        return this.binding(fact);
      case 'import':
        return this.each('import', (rule) => rule.import?.(fact, context));
      case 'match':
        return this.each('match', (rule) =>
          rule.id === fact.rule ? rule.match?.(fact as MatchFact, context) : undefined,
        );
      case 'entry':
        return this.each('entry', (rule) => rule.entry?.(fact, context), fact.dialect);
      case 'instruction':
        return this.each('instruction', (rule) => rule.instruction?.(fact, context));
      case 'command':
        return this.command(fact);
      default:
        return [];
    }
  }

  /**
   * The rules that asked, since the last call, for something which is not known yet. What was found meanwhile is a part of
   * what there is.
   */
  takeWaiting(): ReadonlySet<Rule> {
    const { waiting } = this;
    this.waiting = new Set();
    return waiting;
  }

  /** What a rule finds in the document as a whole. */
  ofFile(rule: Rule): readonly Finding[] {
    return this.run('file', rule, () => rule.file?.(this.context));
  }

  /** Whether a call may be of something that rules ask for by its own name, under that name or another. */
  private mayBeApi({ name }: CallFact): boolean {
    return (this.engine.index(this.language)?.mayBeApi(name) ?? false) || this.site.isBound(name);
  }

  private called(fact: CallFact): readonly Finding[] {
    return [
      ...this.uses(fact.call, this.engine.index(this.language)?.apis).flatMap(({ rule, api }) =>
        this.run('call', rule, () => rule.call?.(fact, api, this.context)),
      ),
      ...this.environment(fact),
      ...this.reads(fact.call),
    ];
  }

  /** The rows of the rules' tables that a call is of. One that names the API itself wins over one that names a member. */
  private uses(call: CallValue, apis: ReadonlyMap<string, readonly ApiUse[]> | undefined): readonly ApiUse[] {
    const found = this.site
      .namesOf(call)
      .flatMap((name) => (apis?.get(name) ?? []).map((use) => ({ use, isMember: name.startsWith('*.') })));
    const known = new Set(found.flatMap(({ use, isMember }) => (isMember ? [] : [use.rule])));
    return found.flatMap(({ use, isMember }) => (isMember && known.has(use.rule) ? [] : [use]));
  }

  private binding(fact: BindingFact): readonly Finding[] {
    const rules = this.engine.index(this.language)?.bindings(fact.name, fact.form) ?? [];
    return rules.flatMap((rule) => this.run('binding', rule, () => rule.binding?.(fact, this.context)));
  }

  /** What the rules that ask for names find in the values that a call gives a name to. */
  private named(fact: CallFact): readonly Finding[] {
    const index = this.engine.index(this.language);
    const { site } = this;
    const bindings = index?.namings?.of(fact, {
      isWanted: index.isNaming,
      isOwn: ({ call }) => site.isOwn(call),
      isEnvironmentRead: ({ call }) => site.environment(call) !== undefined,
      matches: ({ call }, name) =>
        name.startsWith('*.') ? !site.isOwn(call) : site.callee(call).includes(name),
    });
    return bindings?.flatMap((one) => this.binding(one)) ?? [];
  }

  private environment(fact: CallFact | FallbackFact): readonly Finding[] {
    const read = this.site.environment(fact.kind === 'call' ? fact.call : fact.value);
    if (!read?.fallback) return [];
    return this.each('environment', (rule) => rule.environment?.(read, fact, this.context));
  }

  private reads(value: Value): readonly Finding[] {
    const read = this.site.environment(value);
    return read ? this.each('reads', (rule) => rule.reads?.(read, value, this.context)) : [];
  }

  /** A command line with the role that other files give it; then its findings name that place, too. */
  private command(fact: CommandLineFact): readonly Finding[] {
    const wanting = this.wanting.of('command', fact.dialect);
    if (wanting.size === 0) return [];
    const started = this.started(fact);
    if (!started) {
      for (const rule of wanting) this.waiting.add(rule);
      return [];
    }
    const { role, by } = started;
    const line = role === fact.role ? fact : { ...fact, role };
    const found = this.each('command', (rule) => rule.command?.(line, this.context), fact.dialect);
    if (!by) return found;
    const starts = { ...by, message: 'It is started here.' };
    return found.map((finding) => ({ ...finding, related: [...(finding.related ?? []), starts] }));
  }

  /** When a command line runs; undefined where the files that may say so are not known yet. */
  private started(fact: CommandLineFact): ReturnType<Project['roleOf']> | undefined {
    if (!SCRIPTS.has(fact.dialect)) return { role: fact.role };
    try {
      return this.site.project.roleOf(this.site.document.path, fact);
    } catch (error) {
      if (error instanceof NotYet) return undefined;
      throw error;
    }
  }

  /** Runs this check of all rules that want it, with a fact of this dialect. */
  private each(kind: CheckName, check: (rule: Rule) => Reports, dialect?: Dialect): readonly Finding[] {
    const found: Finding[] = [];
    for (const rule of this.wanting.of(kind, dialect)) found.push(...this.run(kind, rule, () => check(rule)));
    return found;
  }

  private run(kind: CheckName, rule: Rule, check: () => Reports): readonly Finding[] {
    if (!this.wanting.of(kind).has(rule)) return [];
    const level = this.active.get(rule);
    try {
      const reports = this.isOf(rule) ? check() : undefined;
      const list = reports === undefined ? [] : isList(reports) ? reports : [reports];
      // Last, because it takes a look at all files.
      if (list.length === 0 || this.isDone(rule)) return [];
      return list.map(({ fixes, ...report }) => ({
        ...report,
        rule: rule.id,
        severity: level ?? report.severity ?? rule.severity,
        ...(fixes ? { fixes: () => fixes(this.site) } : {}),
      }));
    } catch (error) {
      if (error instanceof NotYet) {
        this.waiting.add(rule);
        return [];
      }
      this.engine.report(
        rule.id,
        `The rule ${rule.id} failed and is skipped here: ${this.site.document.path}`,
        error,
      );
      return [];
    }
  }

  private isOf({ kinds }: Rule): boolean {
    return kinds?.includes(this.context.project.kind) ?? true;
  }

  /** Whether the app does somewhere what the rule misses. */
  private isDone({ without }: Rule): boolean {
    const handling = ecosystemOf(this.language, without);
    return handling !== undefined && this.context.appCalls(handling).length > 0;
  }
}

function ecosystemOf<T>(language: Language, table: Readonly<Record<string, T>> | undefined): T | undefined {
  return language.kind === 'code' ? table?.[(language satisfies CodeLanguage).ecosystem] : undefined;
}

/** Command lines in these may be started from other files. */
const SCRIPTS: ReadonlySet<string> = new Set(['shell', 'package-json', 'makefile']);

function isList(reports: Report | readonly Report[]): reports is readonly Report[] {
  return Array.isArray(reports);
}
