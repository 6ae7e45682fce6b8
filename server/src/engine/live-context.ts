import type { FixContext } from '../fixes/fix-context';
import type { Idioms } from '../fixes/idioms';
import type { SaidSetting, ThingElsewhere } from '../project/digest';
import { type Project, unknownProject } from '../project/project';
import type { Place } from '../project/project-file';
import { lastSegment, namesOf } from '../semantics/apis';
import type { ShellParser } from '../semantics/commands';
import type { EnvironmentRead } from '../semantics/environment';
import type { EnvironmentTest } from '../semantics/environment-test';
import type {
  BindingFact,
  CallFact,
  Command,
  CommandLineFact,
  EntryFact,
  Fact,
  ImportFact,
  InstructionFact,
  RegionFact,
  Word,
} from '../semantics/facts';
import type { Handler } from '../semantics/handlers';
import type { Questions } from '../semantics/questions';
import { type Guard, guardsIn, type ReachingValues } from '../semantics/reaching';
import {
  type DocumentRead,
  DocumentStructure,
  type Frameworks,
  type Reference,
  type StructureSources,
} from '../semantics/structure';
import type { CallValue, Value } from '../semantics/values';
import { scriptTest } from '../shell/environment';
import { lastCommands } from '../shell/last-commands';
import { toldCommands } from '../shell/told-commands';
import type { Literal, Reading } from '../syntax/reading';
import { optionsOf } from '../syntax/syntax-reader';
import type { DocumentInfo } from '../text/document';
import { Span } from '../text/span';
import { firstLineOf } from '../text/text';
import { type AnswerScope, AskedProject } from './asked-project';
import { givenIn } from './digest';
import type { Language } from './language';

const FIRST_LINE = 'first line';

/** What checks and fixes may ask. It always speaks of the document as it is now. */
export class LiveContext implements FixContext {
  private readonly asked: AskedProject;
  private made: { readonly sources: StructureSources; readonly structure: DocumentStructure } | undefined;
  readonly idioms: Idioms | undefined;
  /** Whether the last change moved the borders of the first line. */
  private isFirstLineOther = false;
  private readonly ecosystem: string | undefined;

  constructor(
    readonly document: DocumentInfo,
    language: Language,
    private readonly reading: Reading,
    private current: string,
    private readonly questions: Questions,
    private readonly frameworks: Frameworks | undefined,
    private readonly shell: ShellParser,
  ) {
    this.asked = new AskedProject(unknownProject, questions);
    this.ecosystem = language.kind === 'code' ? language.ecosystem : undefined;
    this.idioms = language.kind === 'code' ? language.idioms : undefined;
  }

  /** The text as it is now, without a note that somebody asked for it. */
  get content(): string {
    return this.current;
  }

  set content(text: string) {
    const [before, after] = [firstLineOf(this.current), firstLineOf(text)];
    this.isFirstLineOther = before.start !== after.start || before.end !== after.end;
    this.current = text;
  }

  /** A check that looks at the text may see what is far from its fact, so its answer holds until the next edit only. */
  get text(): string {
    this.questions.note('text');
    return this.current;
  }

  get project(): Project {
    return this.asked.view;
  }

  /** What the findings so far depend on. */
  get scope(): AnswerScope {
    return this.asked.scope;
  }

  /** Takes another project; answers the keys of what it answers differently. */
  replaceProject(project: Project): ReadonlySet<string> {
    const touched = this.asked.replace(project);
    return touched.size > 0 ? (this.made?.structure.touch(touched) ?? touched) : touched;
  }

  appCalls(apis: readonly string[]): readonly Place[] {
    if (this.ecosystem === undefined) return [];
    const { path } = this.document;
    return [
      ...this.calls(apis).map(({ call }) => ({ path, span: call.callee.span })),
      ...this.project.calls(apis, this.ecosystem).filter((place) => place.path !== path),
    ];
  }

  firstLine(): Span {
    this.questions.note(FIRST_LINE);
    const { start, end } = firstLineOf(this.current);
    return Span.at(start, end);
  }

  lastLine(span: Span): Span {
    const written = this.slice(span);
    const last = written.slice(written.lastIndexOf('\n') + 1).trimStart();
    return span.slice(written.length - last.length);
  }

  where({ start }: Span): Literal['where'] {
    return this.literalAt(start).where;
  }

  settings(names: readonly string[]): readonly SaidSetting[] {
    if (this.ecosystem === undefined) return [];
    const { path } = this.document;
    for (const name of names) this.questions.note(`name ${lastSegment(name)}`);
    const own = [...givenIn(this.reading.facts(), this.reading.symbols, names).values()].flat();
    return [
      ...own.map(({ span, ...given }) => ({ ...given, place: { path, span } })),
      ...this.project.settings(names, this.ecosystem).filter(({ place }) => place.path !== path),
    ];
  }

  isOfApp({ target }: ImportFact): boolean {
    return this.ecosystem !== undefined && this.project.owns(target, this.document.path, this.ecosystem);
  }

  thingElsewhere(qualified: string): ThingElsewhere | undefined {
    const { ecosystem, document } = this;
    return ecosystem === undefined ? undefined : this.project.thing(qualified, document.path, ecosystem);
  }

  get imports(): readonly ImportFact[] {
    return this.reading.imports();
  }

  slice(span: Span): string {
    return this.current.slice(span.start, span.end);
  }

  resolve(value: Value): readonly string[] {
    return this.reading.symbols?.resolve(value) ?? [];
  }

  callee(call: CallValue): readonly string[] {
    return this.reading.symbols?.callee(call) ?? [];
  }

  /** The names that a call goes by in a table of APIs. */
  namesOf(call: CallValue): readonly string[] {
    return this.reading.symbols ? namesOf(call, this.reading.symbols) : [];
  }

  /** Whether a call is of something that this file defines itself. */
  isOwn(call: CallValue): boolean {
    return this.reading.symbols?.isOwn(call) ?? false;
  }

  constant(value: Value | undefined): string | undefined {
    return this.reading.symbols?.constant(value);
  }

  dereference(value: Value): Value {
    return this.reading.symbols?.dereference(value) ?? value;
  }

  environment(value: Value): EnvironmentRead | undefined {
    return this.reading.symbols?.environment(value);
  }

  argument(call: CallValue, position: number, keyword?: string): Value | undefined {
    const named = keyword === undefined ? undefined : optionsOf(call).find(({ name }) => name === keyword);
    return named?.value ?? call.args[position];
  }

  literalAt(offset: number): Literal {
    this.questions.note('text');
    return this.reading.literalAt(offset);
  }

  /** Of the reading as it is now: after a text that could not be read another one may be there. */
  private get structure(): DocumentStructure | undefined {
    const { structure: sources } = this.reading;
    if (!sources || !this.frameworks) return undefined;
    if (this.made?.sources !== sources)
      this.made = { sources, structure: this.structureOver(sources, this.frameworks) };
    return this.made.structure;
  }

  private structureOver(sources: StructureSources, frameworks: Frameworks): DocumentStructure {
    const { ecosystem = '' } = this;
    const { path } = this.document;
    return new DocumentStructure(sources, frameworks, path, {
      constant: (qualified) => this.project.constant(qualified, path, ecosystem),
      handed: () => this.project.handed(path, ecosystem),
    });
  }

  /** Takes note of an edit. */
  edited(touched: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
    const all = this.structure ? this.structure.edited(touched) : touched;
    return all && this.isFirstLineOther ? new Set([...all, FIRST_LINE]) : all;
  }

  regionsAt(span: Span): readonly RegionFact[] {
    return this.structure?.regionsAt(span) ?? this.reading.regions.around(span.start);
  }

  regionsNamed(name: string): readonly RegionFact[] {
    return this.structure?.regionsNamed(name) ?? this.reading.regions.named(name);
  }

  guardsAt(span: Span): readonly Guard[] {
    return this.structure?.guardsAt(span) ?? guardsIn(this.reading.regions.around(span.start), span.start);
  }

  parameters(region: RegionFact): readonly BindingFact[] {
    return this.structure?.parameters(region) ?? [];
  }

  handler(span: Span): Handler | undefined {
    return this.structure?.handler(span);
  }

  handlers(): readonly Handler[] {
    return this.structure?.handlers() ?? [];
  }

  statementsOf(region: RegionFact): number {
    return this.structure?.statementsOf(region) ?? region.statements;
  }

  functions(call: CallValue): readonly RegionFact[] {
    return this.structure?.functions(call) ?? [];
  }

  registered(call: CallValue): readonly RegionFact[] {
    return this.structure?.registered(call) ?? [];
  }

  references(thing: BindingFact | ImportFact, isWanted?: (place: Span) => boolean): readonly Reference[] {
    return this.structure?.references(thing, isWanted) ?? [];
  }

  placeOf(reference: Reference): Span {
    return this.structure?.placeOf(reference) ?? reference.span;
  }

  enclosing(span: Span): readonly (BindingFact | CallFact)[] {
    return this.structure?.enclosing(span) ?? [];
  }

  declaration(name: string, span: Span): BindingFact | undefined {
    return this.structure?.declaration(name, span);
  }

  values(value: Value): ReachingValues {
    return this.structure?.values(value) ?? { reached: [{ value, guards: [] }], complete: false };
  }

  calls(apis: readonly string[], where?: RegionFact): readonly CallFact[] {
    return this.structure?.calls(apis, where) ?? [];
  }

  boundTo(value: Value): BindingFact | undefined {
    return this.structure?.boundTo(value);
  }

  around(place: { readonly span: Span }): Iterable<Value> {
    return this.structure?.around(place) ?? [];
  }

  comparison(value: Value): Value | undefined {
    return this.structure?.comparison(value);
  }

  claim(value: Value): Span | undefined {
    return this.structure?.claim(value);
  }

  insists(span: Span): boolean {
    return this.structure?.insists(span) ?? false;
  }

  tests(): readonly Value[] {
    return this.structure?.tests() ?? [];
  }

  environmentReads(): readonly DocumentRead[] {
    return this.structure?.environmentReads() ?? [];
  }

  callsIn(region: RegionFact): readonly CallFact[] {
    return this.structure?.callsIn(region) ?? [];
  }

  environmentTest(test: Value): EnvironmentTest | undefined {
    return this.structure ? this.structure.environmentTest(test) : scriptTest(test);
  }

  entries(path?: readonly string[], near?: Span): readonly EntryFact[] {
    return this.reading.format?.entries(path, near) ?? [];
  }

  entry(near: Span, ...path: readonly string[]): EntryFact | undefined {
    return this.reading.format?.entry(near, ...path);
  }

  hasKey(near: Span, ...path: readonly string[]): boolean {
    return this.reading.format?.hasKey(near, ...path) ?? false;
  }

  keySpan(...path: readonly string[]): Span | undefined {
    return this.reading.format?.keySpan(...path);
  }

  siblings(entry: EntryFact): readonly EntryFact[] {
    return this.reading.format?.siblings(entry) ?? [];
  }

  regionsIn(where?: RegionFact | Span): readonly RegionFact[] {
    return this.reading.format?.regionsIn(where) ?? [];
  }

  instructions(where?: RegionFact): readonly InstructionFact[] {
    return this.reading.format?.instructions(where) ?? [];
  }

  commands(where?: RegionFact): readonly CommandLineFact[] {
    return this.reading.format?.commands(where) ?? [];
  }

  lastCommands(line: CommandLineFact): readonly Command[] {
    const within = this.regionsIn(line.span);
    return lastCommands(line.commands, within);
  }

  told(told: Value | Word): readonly Command[] {
    return toldCommands(told, (value) => this.constant(value), this.shell);
  }

  isBound(name: string): boolean {
    return this.reading.symbols?.isBound(name) ?? false;
  }

  facts(): readonly Fact[] {
    return this.reading.facts();
  }
}
