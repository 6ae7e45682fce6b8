import type { EnvironmentRead } from '../semantics/environment';
import type { Command, CommandLineFact, ImportFact, Word } from '../semantics/facts';
import type { FormatQuestions } from '../semantics/format-structure';
import type { Structure } from '../semantics/structure';
import type { CallValue, Value } from '../semantics/values';
import type { Literal } from '../syntax/reading';
import type { DocumentInfo } from '../text/document';
import type { Span } from '../text/span';
import type { SaidSetting, ThingElsewhere } from './digest';
import type { Project } from './project';
import type { Place } from './project-file';

/** What may be asked of a document and of the project around it; see `RuleContext`. */
export interface DocumentQuestions extends Structure, FormatQuestions {
  readonly document: DocumentInfo;
  readonly project: Project;
  /** The first line that is not empty: where what is said of the file as a whole is shown. */
  firstLine(): Span;
  /** What a place stands in: a string literal, a comment, or the code itself. */
  where(span: Span): Literal['where'];
  /** The last line of a place, from its first character that is no blank: where a long chain of calls is shown. */
  lastLine(span: Span): Span;
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
  /** The commands of a line or a script that may be the last one that runs; see `shell/last-commands`. */
  lastCommands(line: CommandLineFact): readonly Command[];
  /**
   * The commands of the line or script that a string or a word is for a shell; in words that the run puts something into,
   * the text is unknown, and all places are that of the whole. See `shell/told-commands`.
   */
  told(told: Value | Word): readonly Command[];
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
  /** Whether an import is of another file of the app. */
  isOfApp(fact: ImportFact): boolean;
  /** The thing of another file of the app that a qualified name stands for here, where it is one that can be changed. */
  thingElsewhere(qualified: string): ThingElsewhere | undefined;
  /** Whether the name is bound anywhere in the document. */
  isBound(name: string): boolean;
}
