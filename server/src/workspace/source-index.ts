import {
  type Digest,
  type DigestPart,
  emptyDigest,
  type ReadPlace,
  type SaidSetting,
  type ThingElsewhere,
} from '../project/digest';
import type { Place } from '../project/project-file';
import type { HandedFunction } from '../semantics/exports';
import { type AppBounds, type AppSources, sourcesIn } from './app-sources';
import type { FileSystem } from './file-system';
import { hasModules, moduleMembers } from './modules';
import { Preparation, type Steps, takeAll } from './preparation';

/** Reads source files for what other files may ask of them. */
export interface DigestReader {
  /** The ecosystem of the language that a file is written in; undefined for what is no code. */
  ecosystemOf(path: string): string | undefined;
  /** The parts of its digest that a file may hold something of, told without reading it. */
  digestParts(path: string, text: string): ReadonlySet<DigestPart>;
  /** Undefined where the file cannot be read yet, because its grammar is not loaded. Never throws. */
  digest(path: string, text: string): Digest | undefined;
}

/** An app, as far as its code goes. */
export interface App {
  readonly root: string;
  readonly bounds: AppBounds;
}

/** So often a name is passed on from file to file at most. */
const MAX_PASSED = 4;

/** What was learned of a file. */
interface KnownFile {
  readonly parts: ReadonlySet<DigestPart>;
  /** Absent as long as nobody asked for one of the parts. */
  digest?: Digest;
}

type Handed = ReadonlyMap<string, readonly HandedFunction[]>;

/** The source files of apps, and what they say to each other; read when somebody asks, and again when a file changed. */
export class SourceIndex {
  private readonly known = new Map<string, KnownFile>();
  private readonly sources = new Map<string, AppSources>();
  /** By app root and ecosystem, the functions of each file that another one hands to a framework. */
  private readonly handedIn = new Map<string, Handed>();
  /** How often a file could not be read yet. */
  private unread = 0;

  constructor(
    private readonly files: FileSystem,
    private readonly reader: DigestReader,
    private readonly preparation = new Preparation(),
  ) {}

  /** Where files of an app call any of some APIs. */
  calls(app: App, apis: readonly string[], ecosystem: string): readonly Place[] {
    this.needAll(app, ecosystem, 'said');
    const found: Place[] = [];
    for (const [path, { calls }] of this.all(app, ecosystem, 'said'))
      for (const api of apis) for (const span of calls.get(api) ?? []) found.push({ path, span });
    return found;
  }

  /** What files of an app give any of some settings, by their names. */
  settings(app: App, names: readonly string[], ecosystem: string): readonly SaidSetting[] {
    this.needAll(app, ecosystem, 'said');
    const found: SaidSetting[] = [];
    for (const [path, { settings }] of this.all(app, ecosystem, 'said'))
      for (const name of names)
        for (const { span, ...given } of settings.get(name) ?? [])
          found.push({ ...given, place: { path, span } });
    return found;
  }

  /** Where files of an app read an environment variable, in whatever language. */
  reads(app: App, variable: string): readonly ReadPlace[] {
    this.needPaths(app);
    const ecosystems = [...this.sourcesOf(app).byEcosystem.keys()];
    for (const ecosystem of ecosystems) this.needAll(app, ecosystem, 'reads');
    const found: ReadPlace[] = [];
    for (const ecosystem of ecosystems)
      for (const [path, { reads }] of this.all(app, ecosystem, 'reads'))
        for (const { name, span, hasFallback } of reads)
          if (name === variable) found.push({ path, span, hasFallback });
    return found;
  }

  /** The functions of a file that other files of the app hand to a framework, by name. */
  handed(app: App, path: string, ecosystem: string): readonly HandedFunction[] {
    if (!hasModules(ecosystem)) return [];
    this.preparation.need(`handed ${ecosystem} ${app.root}`, () => this.handedSteps(app, ecosystem));
    return takeAll(this.allHanded(app, ecosystem)).get(path) ?? [];
  }

  private *handedSteps(app: App, ecosystem: string): Steps {
    yield* this.read(app, ecosystem, 'handed');
    yield* this.allHanded(app, ecosystem);
  }

  private *allHanded(app: App, ecosystem: string): Steps<Handed> {
    const key = `${ecosystem} ${app.root}`;
    let handed = this.handedIn.get(key);
    if (!handed) {
      const before = this.unread;
      handed = yield* this.findHanded(app, ecosystem);
      if (this.unread === before) this.handedIn.set(key, handed);
    }
    return handed;
  }

  private *findHanded(app: App, ecosystem: string): Steps<Handed> {
    const found = new Map<string, Map<string, HandedFunction>>();
    for (const [from, { handed }] of this.all(app, ecosystem, 'handed'))
      for (const { name: qualified, purpose, route } of handed) {
        const member = this.memberOf(app, { qualified, from, ecosystem });
        yield;
        if (!member || member.file === from) continue;
        const { file, name } = member;
        const known = found.get(file) ?? new Map<string, HandedFunction>();
        found.set(file, known);
        // A client that waits for it matters more than anything else.
        if (known.get(name)?.purpose !== 'request')
          known.set(name, { name, purpose, ...(route === undefined ? {} : { route }) });
      }
    return new Map([...found].map(([file, known]) => [file, [...known.values()]]));
  }

  /** The file of the app that a qualified name leads to, and what is meant in it. */
  private memberOf(
    app: App,
    { qualified, from, ecosystem }: { qualified: string; from: string; ecosystem: string },
    passed = 0,
  ): { readonly file: string; readonly name: string } | undefined {
    const { paths } = this.sourcesOf(app);
    for (const { files, name } of moduleMembers(qualified, from, app.root, ecosystem)) {
      const file = files.find((path) => paths.has(path));
      if (file === undefined) continue;
      const [first = '', ...rest] = name.split('.');
      const target = isFolderModule(file) ? this.digestOf(file, 'exports').passed.get(first) : undefined;
      if (target === undefined || passed === MAX_PASSED) return { file, name };
      return this.memberOf(
        app,
        { qualified: [target, ...rest].join('.'), from: file, ecosystem },
        passed + 1,
      );
    }
    return undefined;
  }

  /** Whether a qualified name leads to a file of the app, as far as paths tell. */
  owns(app: App, qualified: string, from: string, ecosystem: string): boolean {
    const members = moduleMembers(qualified, from, app.root, ecosystem);
    if (members.length === 0) return false;
    this.needPaths(app);
    const { paths } = this.sourcesOf(app);
    return members.some(({ files }) => files.some((path) => paths.has(path)));
  }

  /** The thing that a name stands for which a file of the app imports; undefined where it is nothing that can change. */
  thing(app: App, qualified: string, from: string, ecosystem: string): ThingElsewhere | undefined {
    if (moduleMembers(qualified, from, app.root, ecosystem).length === 0) return undefined;
    this.needPaths(app);
    const member = this.memberOf(app, { qualified, from, ecosystem });
    const found = member && this.digestOf(member.file, 'exports').things.get(member.name);
    if (!found) return undefined;
    const { span, ...thing } = found;
    return { ...thing, name: member.name, place: { path: member.file, span } };
  }

  /** The string that a name has which a file at `from` imports; undefined where it has none, or is of no file here. */
  constant(root: string, qualified: string, from: string, ecosystem: string): string | undefined {
    for (const { files, name } of moduleMembers(qualified, from, root, ecosystem)) {
      const file = files.find(
        (path) => this.reader.ecosystemOf(path) === ecosystem && this.files.read(path) !== undefined,
      );
      if (file !== undefined) return this.digestOf(file, 'exports').constants.get(name);
    }
    return undefined;
  }

  /** Forgets what stood in files or folders that changed, in all of them where none is named. */
  forget(paths?: readonly string[]): void {
    if (!paths) {
      this.known.clear();
      this.forgetPlaces();
      return;
    }
    for (const path of paths) {
      const ecosystem = this.reader.ecosystemOf(path);
      if (ecosystem === undefined) this.forgetFolder(path);
      else if (this.isKnown(path) !== (this.files.read(path) !== undefined)) this.forgetPlaces();
      if (ecosystem !== undefined) this.handedIn.clear();
      this.known.delete(path);
    }
  }

  /** Forgets which files there are: other ones may belong to an app now. */
  forgetPlaces(): void {
    this.sources.clear();
    this.handedIn.clear();
  }

  /** A folder that came, went or has another name is all that is told of the files in it. */
  private forgetFolder(path: string): void {
    if (this.files.list(path).length > 0) this.forgetPlaces();
    for (const file of this.known.keys()) {
      if (!file.startsWith(`${path}/`)) continue;
      this.known.delete(file);
      this.forgetPlaces();
    }
  }

  private isKnown(path: string): boolean {
    return [...this.sources.values()].some(({ paths }) => paths.has(path));
  }

  private needPaths(app: App): void {
    this.preparation.need(`paths ${app.root}`, () => this.walk(app));
  }

  private needAll(app: App, ecosystem: string, part: DigestPart): void {
    this.preparation.need(`${part} ${ecosystem} ${app.root}`, () => this.read(app, ecosystem, part));
  }

  /** Reads a part of the digests of an app's files, as far as that has to be done; a step for each. */
  private *read(app: App, ecosystem: string, part: DigestPart): Steps {
    yield* this.walk(app);
    for (const path of this.sourcesOf(app).byEcosystem.get(ecosystem) ?? []) {
      const before = this.unread;
      this.digestOf(path, part);
      if (this.unread === before) {
        yield;
        continue;
      }
      // Its grammar is loaded by now, or cannot be.
      yield 'wait';
      this.digestOf(path, part);
      yield;
    }
  }

  /** A part of the digests of an app's files. */
  private *all(
    app: App,
    ecosystem: string,
    part: DigestPart,
  ): Iterable<readonly [path: string, digest: Digest]> {
    for (const path of this.sourcesOf(app).byEcosystem.get(ecosystem) ?? [])
      yield [path, this.digestOf(path, part)];
  }

  /** A digest that is whole in the part that is asked for. */
  private digestOf(path: string, part: DigestPart): Digest {
    let known = this.known.get(path);
    if (known?.digest) return known.digest;
    if (known && !known.parts.has(part)) return emptyDigest;
    const text = this.files.read(path);
    if (text === undefined) return emptyDigest;
    if (!known) {
      known = { parts: this.reader.digestParts(path, text) };
      this.known.set(path, known);
    }
    if (!known.parts.has(part)) return emptyDigest;
    const digest = this.reader.digest(path, text);
    if (digest) known.digest = digest;
    else this.unread++;
    return digest ?? emptyDigest;
  }

  private sourcesOf(app: App): AppSources {
    return this.sources.get(app.root) ?? takeAll(this.walk(app));
  }

  private *walk({ root, bounds }: App): Steps<AppSources> {
    let sources = this.sources.get(root);
    if (!sources) {
      sources = yield* sourcesIn(this.files, root, bounds, (path) => this.reader.ecosystemOf(path));
      this.sources.set(root, sources);
    }
    return sources;
  }
}

/** Whether a file stands for its folder, so that it often gives on what is in the files there. */
function isFolderModule(path: string): boolean {
  return /(?:^|\/)(?:index\.\w+|__init__\.py)$/.test(path);
}
