import type { Idioms } from '../fixes/idioms';
import type { SaidSetting } from '../project/digest';
import type { Project, ProjectKind } from '../project/project';
import type { Place } from '../project/project-file';
import type { EnvironmentRead } from '../semantics/environment';
import type {
  BindingFact,
  CallFact,
  CommandLineFact,
  EntryFact,
  Fact,
  FallbackFact,
  ImportFact,
  InstructionFact,
  MatchFact,
  RegionFact,
} from '../semantics/facts';
import type { FormatQuestions } from '../semantics/format-structure';
import type { Structure } from '../semantics/structure';
import type { CallValue, Value } from '../semantics/values';
import type { Literal } from '../syntax/reading';
import type { DocumentInfo, Role } from '../text/document';
import type { Span } from '../text/span';
import type { Report, Severity } from './findings';

/**
 * Qualified names of APIs per ecosystem, with what the rule needs to know of each:
 * `{ python: { 'subprocess.run': { program: 0 } } }`. `*.Database.Migrate` and `*.AutoMigrate` are members of whatever
 * has them: for methods that say what they are where the type of their owner cannot be known.
 */
export type ApiTable<Api> = Readonly<Record<string, Readonly<Record<string, Api>>>>;

export type Reports = Report | readonly Report[] | undefined;

/** What a check may ask about the document around a fact. */
export interface RuleContext extends Structure, FormatQuestions {
  readonly document: DocumentInfo;
  readonly project: Project;
  /** The first line that is not empty: where what is said of the file as a whole is shown. */
  firstLine(): Span;
  /** What a place stands in: a string literal, a comment, or the code itself. */
  where(span: Span): Literal['where'];
  slice(span: Span): string;
  /**
   * The qualified names that a value may stand for: one where imports and definitions decide it,
   * several where a wildcard import leaves it open, none where it is a local thing.
   * For a call, the type of its result.
   */
  resolve(value: Value): readonly string[];
  /** The qualified names of what a call calls. */
  callee(call: CallValue): readonly string[];
  /** The string a value is known to be: literals, concatenations, constants of the same file. */
  constant(value: Value | undefined): string | undefined;
  /** The value itself, or what the name was bound to in this file. */
  dereference(value: Value): Value;
  /** Whether the value reads an environment variable, itself or through a name. */
  environment(value: Value): EnvironmentRead | undefined;
  /** The argument of a call: by keyword where given, else by position. */
  argument(call: CallValue, position: number, keyword?: string): Value | undefined;
  /** The imports of the document. */
  readonly imports: readonly ImportFact[];
  /**
   * Where this or another file of the app calls any of some APIs. For other files only those are
   * known that a rule names in `appApis` or `without`.
   */
  appCalls(apis: readonly string[]): readonly Place[];
  /**
   * What this and then the other files of the app give any of some settings, by their names, alone or with their owners:
   * `BACKEND`, `active_storage.service`. For other files only those are known that the rule names in `appSettings`.
   */
  settings(names: readonly string[]): readonly SaidSetting[];
  /** How to write things in the document's language; undefined for formats. */
  readonly idioms: Idioms | undefined;
  /** Whether the name is bound anywhere in the document. */
  isBound(name: string): boolean;
}

/** What a fix may see besides: the text that it edits. */
export interface FixContext extends RuleContext {
  /** The whole current text. */
  readonly text: string;
  /** What stands at an offset. For use at once: its spans do not follow edits. */
  literalAt(offset: number): Literal;
  /** All facts of the document. */
  facts(): readonly Fact[];
}

/**
 * A rule: what it looks for, and what it says of it. Checks are pure functions of a fact and its context;
 * the engine calls each only with facts that can matter to it.
 */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds rules of every parameter type
export interface Rule<Api = any, Detail = any> {
  /** `factor/rule`: also its folder. */
  readonly id: string;
  /** The thing found, in a few words: "Secret in the code". */
  readonly title: string;
  readonly severity: Severity;
  /** Whether it is on without being asked for. */
  readonly enabled?: boolean;
  /** Roles of the files it looks at; `['app']` where absent. */
  readonly roles?: readonly Role[];
  /** Kinds of projects that it is about; all where absent. */
  readonly kinds?: readonly ProjectKind[];
  /**
   * Per ecosystem, the APIs that it asks for in all files of the app; see `RuleContext.appCalls`. By qualified name, or as
   * `*.Shutdown` for a member of whatever has it; with `(SIGTERM)` at its end only where the first argument is that
   * string or name, or cannot be known.
   */
  readonly appApis?: Readonly<Record<string, readonly string[]>>;
  /** Names per ecosystem of the settings that it asks for in all files of the app; see `RuleContext.settings`. */
  readonly appSettings?: Readonly<Record<string, readonly string[]>>;
  /** It is silent where the app calls one of these anywhere: they do what is missing. Named as in `appApis`. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
  /** Of several findings in one file the first stands for all. */
  readonly once?: 'file';
  /** Rules that say the same more precisely: where both report overlapping ranges, theirs stays. */
  readonly yieldsTo?: readonly string[];

  /** Calls, found by qualified name. */
  readonly apis?: ApiTable<Api>;
  call?(fact: CallFact, api: Api, context: RuleContext): Reports;
  /** Whether `call` only reports literals among the arguments of an API. A scan reads no other files for its sake. */
  needsLiteral?(api: Api): boolean;

  /** Decorators, annotations and attributes, by qualified name; `region` is what they stand on. */
  readonly marks?: ApiTable<Api>;
  mark?(mark: CallValue, api: Api, region: RegionFact, context: RuleContext): Reports;

  /** Reads of environment variables that have a fallback. */
  environment?(read: EnvironmentRead, fact: CallFact | FallbackFact, context: RuleContext): Reports;

  /**
   * Reads of environment variables, with or without a fallback. `value` is the expression that reads: a call, a member,
   * an element; what `||` or `??` puts in its place is not part of it.
   */
  reads?(read: EnvironmentRead, value: Value, context: RuleContext): Reports;

  /** Bindings whose name passes the test. */
  readonly names?: (name: string) => boolean;
  binding?(fact: BindingFact, context: RuleContext): Reports;
  /**
   * One of these stands in every text in which `binding` can report something. Where absent, `binding` only reports
   * names that are given a string literal. A scan reads no other files.
   */
  readonly bindingWords?: readonly string[];
  /**
   * `binding` only reports what a function that answers requests has to do with, whatever it is given. A scan reads no
   * files in which nothing can be such a function.
   */
  readonly bindingWithin?: 'request';
  /** Roles of the files in which `binding` can report something; all of `roles` where absent. Spares a scan, too. */
  readonly bindingRoles?: readonly Role[];

  /**
   * Finds tokens in `text` between two UTF-16 offsets that are at line borders. Runs over every line that
   * changes, in every language: it must be fast and must not look outside the lines.
   */
  scan?(text: string, from: number, to: number): readonly ScanHit<Detail>[];
  match?(fact: MatchFact<Detail>, context: RuleContext): Reports;

  entry?(fact: EntryFact, context: RuleContext): Reports;
  instruction?(fact: InstructionFact, context: RuleContext): Reports;
  command?(fact: CommandLineFact, context: RuleContext): Reports;

  /** Called once per document, whatever is in it. */
  file?(context: RuleContext): Reports;
  /** Ids of the languages that `file` cares for; all where absent. Spares a scan the reading of the others. */
  readonly fileLanguages?: readonly string[];
  /** Found in every text in which `file` can report something; any text where absent. Spares a scan the reading of the others. */
  readonly fileHas?: RegExp;
  /** Passed by the paths of the files that `file` cares for; all where absent. Spares a scan the reading of the others. */
  readonly fileNames?: RegExp;
}

export interface ScanHit<Detail> {
  readonly start: number;
  readonly end: number;
  readonly detail: Detail;
}

/** Declares a rule; exists for its type parameters. */
export function rule<Api = never, Detail = never>(definition: Rule<Api, Detail>): Rule<Api, Detail> {
  return definition;
}
