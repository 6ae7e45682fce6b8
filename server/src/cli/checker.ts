import path from 'node:path';
import type { Analysis } from '../engine/analysis';
import type { AnswerScope } from '../engine/asked-project';
import { Engine } from '../engine/engine';
import type { Finding } from '../engine/findings';
import { Relevance } from '../engine/relevance';
import type { Settings } from '../engine/settings';
import { isNotebook, notebookCode } from '../languages/python/notebook';
import { languages } from '../languages/registry.gen';
import { type Digest, emptyDigest } from '../project/digest';
import { rules } from '../rules/registry.gen';
import type { VirtualText } from '../text/virtual-text';
import { loadWasm } from '../wasm';
import { openWorkspace, type WorkspaceOptions } from '../workspace/node-workspace';
import { WitnessedFiles } from '../workspace/witness';
import type { Workspace } from '../workspace/workspace';
import { fingerprints, toReported } from './convert';
import { readTextFile } from './read-file';
import type { FileReport } from './report';
import { type Around, hash, NOTHING_SEEN, type ResultCache } from './result-cache';

/** A file to check. */
export interface CheckTarget {
  /** Absolute path of the folder that plays the workspace's part: roles and settings count from it. */
  readonly root: string;
  /** From the root, with `/`. */
  readonly path: string;
  /** From the folder in which the command runs, for people. */
  readonly shownAs: string;
  /** Named on the command line: then it is checked even where it is excluded. */
  readonly named: boolean;
}

/** Checks files one by one; everything it learns of folders it keeps. One per thread. */
export class Checker {
  private readonly engine: Engine;
  private readonly relevance: Relevance;
  private readonly workspaces = new Map<string, Workspace>();
  private readonly settingsPrints = new WeakMap<Settings, string>();
  /** What was seen of the files around those that were checked, by root. */
  private readonly witnesses = new Map<string, Record<'project' | 'sources', WitnessedFiles | undefined>>();

  /**
   * @param onError is told, once per cause, of rules that failed
   * @param isWatched whether somebody will ask what was seen
   */
  constructor(
    onError: (message: string) => void,
    private readonly isWatched = false,
  ) {
    this.engine = new Engine({
      rules,
      languages,
      loadWasm,
      onError: (message, error) =>
        onError(`${message}: ${error instanceof Error ? error.message : String(error)}`),
    });
    this.relevance = new Relevance(this.engine.rules, this.engine.languages);
  }

  /** Whether the file's name and place make it worth reading. */
  isWanted({ root, path: file }: Pick<CheckTarget, 'root' | 'path'>): boolean {
    return this.relevance.isWanted(codePath(file), this.workspace(root).roleOf(file));
  }

  workspace(root: string): Workspace {
    let workspace = this.workspaces.get(root);
    if (!workspace) {
      workspace = openWorkspace(root, {
        ...(this.isWatched ? { through: this.watch(root) } : {}),
        readFacts: (path, text) => this.engine.factsOf(path, text),
        digests: this.engine,
      });
      this.workspaces.set(root, workspace);
    }
    return workspace;
  }

  /** What the results of a root depend on beside the files themselves; nothing where nobody watched. */
  seen(root: string): Around {
    const { project, sources } = this.witnesses.get(root) ?? {};
    return { project: project?.seen ?? NOTHING_SEEN, sources: sources?.seen ?? NOTHING_SEEN };
  }

  private watch(root: string): NonNullable<WorkspaceOptions['through']> {
    const watched: Record<'project' | 'sources', WitnessedFiles | undefined> = {
      project: undefined,
      sources: undefined,
    };
    this.witnesses.set(root, watched);
    return (files, what) => {
      const witness = new WitnessedFiles(files, hash);
      watched[what] = witness;
      return witness;
    };
  }

  /**
   * A first look at a file: its report where an earlier run knows it, or where nothing can be found in it, else how much
   * there is to check. Never rejects: what goes wrong with a file is its notice.
   */
  async sift(target: CheckTarget, earlier: ResultCache | undefined): Promise<FileReport | Candidate> {
    return this.reading(target, async (file) => {
      const key = earlier && this.keyOf(target, file);
      const known = key && earlier.find(target.path, key);
      if (known) return known.report ?? nothing(target);
      if (await this.canMatter(target, file)) return { size: file.text.length, key };
      if (key) earlier.keep(target.path, key, { scope: 'project', report: undefined });
      return nothing(target);
    });
  }

  /** Checks a file that came through `sift`. Never rejects either. */
  async check(target: CheckTarget): Promise<Checked> {
    let scope: AnswerScope | undefined;
    const report = await this.reading(target, (file) =>
      this.findings(target, file, (found) => {
        scope = found;
      }),
    );
    return { report, scope };
  }

  /** What a file is by itself: its text, its role and its settings. */
  private keyOf({ root, path: file, named }: CheckTarget, { text }: OpenFile): string {
    const workspace = this.workspace(root);
    const settings = workspace.settingsOf(file, named);
    let print = this.settingsPrints.get(settings);
    if (print === undefined) {
      print = hash(JSON.stringify(settings));
      this.settingsPrints.set(settings, print);
    }
    return `${hash(text)} ${workspace.roleOf(file)} ${print}`;
  }

  /** The analysis of one file, to look into; undefined where it cannot be read. Dispose of it when done. */
  async analyse(root: string, file: string): Promise<Analysis | undefined> {
    const { text } = readTextFile(path.join(root, file));
    if (text === undefined) return undefined;
    const workspace = this.workspace(root);
    await this.engine.ready();
    const analysis = await this.engine.open({ path: file, role: workspace.roleOf(file), text });
    analysis?.configure(workspace.projectOf(file), workspace.settingsOf(file, true));
    await analysis?.settledFindings(() => workspace.projectOf(file));
    return analysis;
  }

  /** What other files may ask of a file. */
  digest(file: string, text: string): Digest {
    return this.engine.digest(file, text) ?? emptyDigest;
  }

  /** Does something with a file as it is now; what goes wrong is told in a report. */
  private async reading<T>(
    target: CheckTarget,
    use: (file: OpenFile) => Promise<T | FileReport>,
  ): Promise<T | FileReport> {
    const { text, notice } = readTextFile(path.join(target.root, target.path));
    const told = notice ? { notice } : {};
    if (text === undefined) return { ...nothing(target), ...told };
    try {
      const notebook = isNotebook(target.path) ? notebookCode(text) : undefined;
      if (isNotebook(target.path) && !notebook) return { ...nothing(target), ...told };
      return { ...(await use({ text, code: notebook?.text ?? text, notebook })), ...told };
    } catch (error) {
      return {
        ...nothing(target),
        notice: `could not be checked: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }

  private async canMatter({ root, path: file, named }: CheckTarget, { code }: OpenFile): Promise<boolean> {
    const workspace = this.workspace(root);
    if (!workspace.settingsOf(file, named).enabled) return false;
    // What the files around say is read with their facts.
    await this.engine.ready();
    const document = { path: codePath(file), role: workspace.roleOf(file), text: code };
    let canMatter = this.relevance.canMatter(document, workspace.projectOf(file));
    while (await this.engine.settle())
      canMatter = this.relevance.canMatter(document, workspace.projectOf(file));
    return canMatter;
  }

  private async findings(
    target: CheckTarget,
    { text, code, notebook }: OpenFile,
    onScope: (scope: AnswerScope) => void,
  ): Promise<FileReport> {
    const { root, path: file, shownAs, named } = target;
    const workspace = this.workspace(root);
    const role = workspace.roleOf(file);
    const settings = workspace.settingsOf(file, named);
    await this.engine.ready();
    const languageId = notebook ? { languageId: 'python' } : {};
    const analysis = await this.engine.open({ path: file, role, text: code, ...languageId });
    if (!analysis) {
      onScope('text');
      return nothing(target);
    }
    try {
      analysis.configure(workspace.projectOf(file), settings);
      const own = await analysis.settledFindings(() => workspace.projectOf(file));
      const found = notebook ? inNotebook(own, notebook) : own;
      const prints = fingerprints(found, text, file);
      const prefix = shownAs.endsWith(file) ? shownAs.slice(0, shownAs.length - file.length) : '';
      const other = (path: string) => {
        const otherText = workspace.read(path);
        return otherText === undefined ? undefined : { text: otherText, shownAs: `${prefix}${path}` };
      };
      onScope(analysis.site.scope);
      const { notLookedAt } = analysis;
      return {
        path: shownAs,
        findings: found.map((finding, index) =>
          toReported(finding, prints[index]!, { text, shownAs }, other),
        ),
        ...(notLookedAt ? { notLookedAt } : {}),
      };
    } finally {
      analysis.dispose();
    }
  }
}

/** A file in which something may be found. */
export interface Candidate {
  /** In UTF-16 code units. */
  readonly size: number;
  /** What the file is by itself; undefined where nobody keeps results. */
  readonly key: string | undefined;
}

/** What came of a file, and what that depends on; undefined where something went wrong. */
export interface Checked {
  readonly report: FileReport;
  readonly scope: AnswerScope | undefined;
}

/** The text of a file, and of it what is judged: of a notebook its code. */
interface OpenFile {
  readonly text: string;
  readonly code: string;
  readonly notebook: VirtualText | undefined;
}

function nothing({ shownAs }: CheckTarget): FileReport {
  return { path: shownAs, findings: [] };
}

/** The code in a notebook is judged as that of a Python file. */
function codePath(file: string): string {
  return isNotebook(file) ? `${file}.py` : file;
}

/** The findings of a notebook's code, at their places in its file. */
function inNotebook(findings: readonly Finding[], code: VirtualText): readonly Finding[] {
  return findings.flatMap(({ fixes: _fixes, ...finding }) => {
    const span = code.inFile(finding.span.start, finding.span.end);
    return span ? [{ ...finding, span }] : [];
  });
}
