import type { CommandLineFact, EntryFact, Fact, InstructionFact } from '../semantics/facts';
import { FormatStructure } from '../semantics/format-structure';
import type { Role } from '../text/document';
import type { Span } from '../text/span';
import type { Script, ScriptCall } from './script';

/** A file that says something about the project, read into facts. */
export interface ProjectFile {
  /** Path from the workspace folder's root, with `/`. */
  readonly path: string;
  readonly role: Role;
  /** Id of its language or format; undefined where none reads it, as `.nvmrc`: then it has its text only. */
  readonly language: string | undefined;
  readonly text: string;
  /** Read when they are first asked for. May throw `NotYet`, where command lines are among them. */
  readonly facts: readonly Fact[];
  /** The entries among the facts, where these are known before all facts are. */
  readonly entries?: readonly EntryFact[];
  /** Of a manifest that is a program: what it does; undefined as long as it cannot be read, because its grammar is not loaded. */
  readonly script: Script | undefined;
}

/** What a file says; its facts are read when somebody asks for them. */
export interface ReadFile extends Pick<ProjectFile, 'language' | 'script'> {
  /** Whether all that its facts take is loaded. */
  readonly isReady: () => boolean;
  /** Throws `NotYet` where it is not ready. */
  readonly readFacts: () => readonly Fact[];
  /** The entries alone; throws `NotYet` only where they follow from command lines. */
  readonly readEntries: () => readonly EntryFact[];
}

/** A place in a file of the workspace. */
export interface Place {
  /** Path from the workspace folder's root, with `/`. */
  readonly path: string;
  readonly span: Span;
}

/** File name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Folder of a path; `''` for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Path of what lies in a folder; `''` for the root. */
export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

export function entriesOf(file: ProjectFile): readonly EntryFact[] {
  return file.entries ?? entriesIn(file.facts);
}

/** The entries among facts. */
export function entriesIn(facts: readonly Fact[]): readonly EntryFact[] {
  return facts.filter((fact): fact is EntryFact => fact.kind === 'entry');
}

export function commandsOf(file: ProjectFile): readonly CommandLineFact[] {
  return file.facts.filter((fact): fact is CommandLineFact => fact.kind === 'command');
}

/** The calls of a manifest that is a program, in source order. */
export function callsOf(file: ProjectFile): readonly ScriptCall[] {
  return file.script?.calls ?? [];
}

export function instructionsOf(file: ProjectFile): readonly InstructionFact[] {
  return file.facts.filter((fact): fact is InstructionFact => fact.kind === 'instruction');
}

/** Indexes of the facts of files that did not change. */
const structures = new WeakMap<readonly Fact[], FormatStructure>();

/** What may be asked of the structure of a file in a format. */
export function structureOf({ facts }: ProjectFile): FormatStructure {
  const known = structures.get(facts) ?? new FormatStructure(facts);
  structures.set(facts, known);
  return known;
}

/** What a file is there for in the life of a deploy. */
export type Setting = 'development' | 'ci' | 'production';

/** Where the things that a file describes run. A Compose file without a word for it may be either: it counts as development. */
export function settingOf({ path, role, facts }: ProjectFile): Setting {
  if (role === 'dev-only' || role === 'test' || role === 'example') return 'development';
  const dialect = facts.find((fact): fact is EntryFact => fact.kind === 'entry')?.dialect;
  if (dialect === 'github-actions' || dialect === 'gitlab-ci' || /(?:^|\/)\.(?:circleci|travis)/.test(path))
    return 'ci';
  if (dialect === 'compose') return isForProduction(path) ? 'production' : 'development';
  return 'production';
}

/** Whether the name of a Compose file says that it is no developer's. */
export function isForProduction(path: string): boolean {
  return PRODUCTION.test(nameOf(path));
}

const PRODUCTION = /prod|deploy|release|stag/i;
