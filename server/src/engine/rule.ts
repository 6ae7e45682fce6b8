import type { Idioms } from '../fixes/idioms';
import type { Severity } from '../knowledge/severity';
import type { DocumentQuestions } from '../project/document-questions';
import type { Project, ProjectKind } from '../project/project';
import type { ApiTable } from '../semantics/apis';
import type { Dialect } from '../semantics/dialects';
import type { EnvironmentRead } from '../semantics/environment';
import type {
  BindingFact,
  BindingForm,
  CallFact,
  CommandLineFact,
  EntryFact,
  FallbackFact,
  ImportFact,
  InstructionFact,
  MatchFact,
  RegionFact,
} from '../semantics/facts';
import type { CallValue, Value } from '../semantics/values';
import type { Role } from '../text/document';
import type { Report } from './findings';
import type { CheckName, PathFilter } from './preconditions';

export type Reports = Report | readonly Report[] | undefined;

/** What a check may ask about the document around a fact. It has no text: see `FixContext`. */
export interface RuleContext extends DocumentQuestions {
  /** How to write things in the document's language; undefined for formats. */
  readonly idioms: Idioms | undefined;
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
  /** Per check, the files in which it is called, and `every` for all checks. A scan does not read the others for its sake. */
  readonly paths?: Readonly<Partial<Record<CheckName | 'every', PathFilter>>>;
  /** Per check, the dialects of the facts that it is called with; all where absent. */
  readonly dialects?: { readonly entry?: readonly Dialect[]; readonly command?: readonly Dialect[] };
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
  /** Of which forms it wants bindings; of all where absent. */
  readonly bindingForms?: readonly BindingForm[];
  /**
   * One of these stands in every text in which `binding` can report something. Where absent, `binding` only reports
   * names that are given a string literal. A scan reads no other files.
   */
  readonly bindingWords?: readonly string[];
  /** Names that other modules give to the document; only in files in which a function may answer requests. */
  import?(fact: ImportFact, context: RuleContext): Reports;
  /**
   * Whether `binding` may report a name for a literal that it is given, or that is part of what it is given. Spares a scan
   * the reading of files in which no literal passes.
   */
  bindingLiteral?(name: string, literal: string): boolean;
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
  /**
   * One of these stands in every text of the project in which `file` can report something; as `fileHas`, for what the
   * project tells. None: there is nothing to report in it.
   */
  fileWords?(project: Project): readonly string[];
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
