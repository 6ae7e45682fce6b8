import type { Handed } from '../semantics/registrations';
import type { Span } from '../text/span';
import type { Place } from './project-file';

/** What other files may ask of a source file. */
export interface Digest {
  /** Calls of the APIs that some rule asks for in the whole app, by the API as it is named there. */
  readonly calls: ReadonlyMap<string, readonly Span[]>;
  /** What settings are given that some rule asks for in the whole app, by the name under which it does. */
  readonly settings: ReadonlyMap<string, readonly Given[]>;
  /** The environment variables that are read under names which are known, in source order. */
  readonly reads: readonly VariableRead[];
  /** The functions of other files that are handed to a framework, by the qualified names under which they are imported. */
  readonly handed: readonly Handed[];
  /** Strings that top-level names are bound to, where they are bound once. */
  readonly constants: ReadonlyMap<string, string>;
  /** What top-level names stand for that can be changed, by the names under which others get it. */
  readonly things: ReadonlyMap<string, ExportedThing>;
  /** What the file only passes on: qualified names of imported things, by the names under which others get them. */
  readonly passed: ReadonlyMap<string, string>;
}

/**
 * What is asked of a digest at once: `said` are calls and settings, `exports` strings and what is passed on. Which files may hold something of a part, words tell,
 * so that few have to be parsed.
 */
export type DigestPart = 'said' | 'reads' | 'handed' | 'exports';

/** A name that is given a value, as a setting is. */
export interface Given {
  /** All of the name: `config.cache_store`. */
  readonly path: readonly string[];
  /** Of the value. */
  readonly span: Span;
  /** The string or the symbol that it is, or that comes first in a list; undefined where it is not known. */
  readonly text: string | undefined;
}

/** A setting that a file of the app gives a value. */
export interface SaidSetting extends Omit<Given, 'span'> {
  readonly place: Place;
}

/** A read of an environment variable. */
export interface VariableRead {
  readonly name: string;
  /** Of the expression that reads. */
  readonly span: Span;
  /** Whether the code goes on with something else where the variable is missing. */
  readonly hasFallback: boolean;
}

/** Where a file of the app reads an environment variable. */
export interface ReadPlace extends Place {
  readonly hasFallback: boolean;
}

/** A thing of which there is one in each process, because a file makes it at its top. */
export interface ExportedThing {
  readonly kind: 'list' | 'object' | 'number' | 'made';
  /** Qualified names of what makes it, `collections.defaultdict`; none where it is written out. */
  readonly by: readonly string[];
  /** Of its name, or of what has none. */
  readonly span: Span;
}

/** Such a thing of another file. */
export interface ThingElsewhere extends Omit<ExportedThing, 'span'> {
  readonly name: string;
  readonly place: Place;
}

/** What is asked for in all files of an app. */
export interface Wanted {
  /** Qualified names. */
  readonly apis: readonly string[];
  /** Names of settings, alone or with their owners: `BACKEND`, `active_storage.service`. */
  readonly settings: readonly string[];
}

export const emptyDigest: Digest = {
  calls: new Map(),
  settings: new Map(),
  reads: [],
  handed: [],
  constants: new Map(),
  things: new Map(),
  passed: new Map(),
};
