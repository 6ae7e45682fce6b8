import { type FileSystem, join } from './file-system';
import { type Steps, takeAll } from './preparation';

/** Files in which a program, or what starts it, says which variables it reads. */
const SOURCES =
  /\.(?:py|ipynb|[cm]?[jt]sx?|vue|svelte|astro|go|java|kts?|scala|groovy|clj|rb|erb|rake|php|cs|fs|vb|rs|exs?|dart|swift|lua|pl|sh|bash|zsh|ps[dm]?1|bat|cmd|ya?ml|toml|json5?|ini|cfg|conf|properties|xml|gradle|tf|tfvars|hcl|tpl|tmpl|j2|env)$|(?:^|\/)(?:[^./]+|\.env[^/]*|\.envrc)$/i;
const SKIPPED =
  /^(?:node_modules|bower_components|vendor|\.?venv|__pycache__|target|dist|coverage|\.(?!github$|gitlab$|circleci$|docker$|devcontainer$).*)$/;
/** A walk ends here however large the repository is. */
const MAX_FILES = 5000;
/** UTF-16 code units. Longer ones were written by a program. */
const LONGEST = 300_000;
/** How long what was read is kept, in milliseconds: nobody tells of code that changes outside the editor. */
const KEPT = 30_000;

const WORD = /(?<!\w)[A-Z][A-Z\d_]+(?!\w)/g;
/** Where what precedes a word makes it the name of a variable: quotes, placeholders, members of an environment. */
const NAMED = /["'`{$%]$|\benv[.:]$|\benv\[:$/i;
/** A text that reads the environment in some way may name its variables in any place. */
const READS = /\benv(?:iron|ironment)?\b|getenv|BaseSettings/i;

type Words = ReadonlySet<string>;

/**
 * Which words stand in which files as names of environment variables. Told from the characters alone: it has to hold
 * for every language, in files that no rule reads, and may say yes for nothing but must not miss one.
 */
export class VariableMentions {
  private readonly roots = new Map<string, { readonly at: number; readonly files: Map<string, Words> }>();
  /** Paths of files that may say something else than what was read. */
  private readonly changed = new Set<string>();

  constructor(private readonly files: FileSystem) {}

  /**
   * Paths of the files of an app that mention a variable.
   *
   * @param isSkipped whether a folder (path with `/` at its end) is of another app, or of none
   */
  of(root: string, variable: string, isSkipped: (folder: string) => boolean): readonly string[] {
    for (const path of this.changed) this.renew(path);
    this.changed.clear();
    return [...takeAll(this.steps(root, isSkipped))].flatMap(([path, words]) =>
      words.has(variable) ? [path] : [],
    );
  }

  /** Reads the files of an app, as far as that has to be done; a step for each. */
  *steps(root: string, isSkipped: (folder: string) => boolean): Steps<ReadonlyMap<string, Words>> {
    let known = this.roots.get(root);
    if (!known || Date.now() - known.at > KEPT) {
      known = { at: Date.now(), files: yield* this.walk(root, isSkipped) };
      this.roots.set(root, known);
    }
    return known.files;
  }

  /** A file may say something else now. */
  change(path: string): void {
    this.changed.add(path);
  }

  /** There may be other files now. */
  forget(): void {
    this.roots.clear();
  }

  private renew(path: string): void {
    for (const { files } of this.roots.values()) if (files.has(path)) files.set(path, this.read(path));
  }

  private *walk(root: string, isSkipped: (folder: string) => boolean): Steps<Map<string, Words>> {
    const found = new Map<string, Words>();
    const folders = [root];
    for (let at = 0; at < folders.length && found.size < MAX_FILES; at++) {
      for (const { name, kind } of this.files.list(folders[at]!)) {
        const path = join(folders[at]!, name);
        if (kind === 'folder' && !SKIPPED.test(name) && !isSkipped(`${path}/`)) folders.push(path);
        if (kind === 'file' && SOURCES.test(name)) found.set(path, this.read(path));
        yield;
      }
    }
    return found;
  }

  private read(path: string): Words {
    return variablesIn(this.files.read(path) ?? '');
  }
}

/** The words of a text that may be names of environment variables. */
export function variablesIn(text: string): Words {
  const found = new Set<string>();
  if (text.length > LONGEST) return found;
  const reads = READS.test(text);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = text.slice(Math.max(0, index - 5), index);
    if (NAMED.test(before) || (reads && !/[.:]$/.test(before))) found.add(word);
  }
  return found;
}
