import type { Project } from '../project/project';
import type { ProjectFile } from '../project/project-file';
import type { Command, CommandLineFact } from '../semantics/facts';
import type { Questions } from '../semantics/questions';
import { Span } from '../text/span';

type Part = Exclude<
  {
    [Key in keyof Project]: Project[Key] extends (...args: never[]) => unknown ? never : Key;
  }[keyof Project],
  undefined
>;

const PARTS: readonly Part[] = [
  'root',
  'kind',
  'dependencies',
  'programs',
  'files',
  'declared',
  'lockFiles',
  'runtimes',
  'services',
  'processes',
  'variables',
];

/**
 * What something depends on: the text of its document alone; also what says what the project is; also which source files
 * the app has; also what stands in these.
 */
export type AnswerScope = 'text' | 'project' | 'names' | 'sources';

/** Keys of questions that source files answer, by what stands in them, or by being there. */
const OF_SOURCES = /^(?:app|constant|handed|reads|settings|thing|variable) /;
const OF_NAMES = /^owns /;

/** What was asked of a project, and how to tell whether another one answers the same. */
interface Asked {
  readonly key: string;
  readonly answer: string;
  ask(project: Project): unknown;
}

/**
 * A project whose every answer leaves a key with whoever asked, and is remembered: when another project takes its place,
 * because a file changed, it tells which keys have another answer now.
 */
export class AskedProject {
  private readonly asked = new Map<string, Asked>();
  private current: Project;
  /** What rules get to see. */
  readonly view: Project;

  constructor(
    project: Project,
    private readonly questions: Questions,
  ) {
    this.current = project;
    this.view = this.viewOf();
  }

  get project(): Project {
    return this.current;
  }

  /** What the answers so far were told by. */
  get scope(): AnswerScope {
    const keys = [...this.asked.keys()];
    if (keys.length === 0) return 'text';
    if (keys.some((key) => OF_SOURCES.test(key))) return 'sources';
    return keys.some((key) => OF_NAMES.test(key)) ? 'names' : 'project';
  }

  /** Puts another project in the place of this one; answers the keys of what it answers differently. */
  replace(project: Project): ReadonlySet<string> {
    const isSame = project === this.current;
    this.current = project;
    const touched = new Set<string>();
    for (const { key, answer, ask } of [...this.asked.values()]) {
      // The parts of one project stay what they are; files that it does not consist of may have changed.
      if (isSame && key.startsWith('project ')) continue;
      if (fingerprint(ask(project)) === answer) continue;
      touched.add(key);
      this.asked.delete(key);
    }
    return touched;
  }

  private note<T>(key: string, ask: (project: Project) => T): T {
    this.questions.note(key);
    const answer = ask(this.current);
    if (!this.asked.has(key)) this.asked.set(key, { key, answer: fingerprint(answer), ask });
    return answer;
  }

  private viewOf(): Project {
    const view = {
      ignores: (path: string) => this.note(`ignored ${path}`, (project) => project.ignores(path)),
      tracks: (path: string) => this.note(`tracked ${path}`, (project) => project.tracks(path)),
      read: (path: string) => this.note(`file ${path}`, (project) => project.read(path)),
      entries: (path: string) => this.note(`entries ${path}`, (project) => project.entries(path)),
      mentions: (variable: string) =>
        this.note(`variable ${variable}`, (project) => project.mentions(variable)),
      list: (folder: string) => this.note(`folder ${folder}`, (project) => project.list(folder)),
      roleOf: (path: string, fact: CommandLineFact) => {
        this.note('project files', ({ files }) => files);
        return this.current.roleOf(path, fact);
      },
      scriptOf: (command: Command, from: string) => {
        this.note('project files', ({ files }) => files);
        return this.current.scriptOf(command, from);
      },
      constant: (qualified: string, from: string, ecosystem: string) =>
        this.note(`constant ${from} ${qualified}`, (project) => project.constant(qualified, from, ecosystem)),
      owns: (qualified: string, from: string, ecosystem: string) =>
        this.note(`owns ${from} ${qualified}`, (project) => project.owns(qualified, from, ecosystem)),
      thing: (qualified: string, from: string, ecosystem: string) =>
        this.note(`thing ${from} ${qualified}`, (project) => project.thing(qualified, from, ecosystem)),
      calls: (apis: readonly string[], ecosystem: string) =>
        this.note(`app ${ecosystem} ${apis.join(' ')}`, (project) => project.calls(apis, ecosystem)),
      settings: (names: readonly string[], ecosystem: string) =>
        this.note(`settings ${ecosystem} ${names.join(' ')}`, (project) =>
          project.settings(names, ecosystem),
        ),
      reads: (variable: string) => this.note(`reads of ${variable}`, (project) => project.reads(variable)),
      handed: (path: string, ecosystem: string) =>
        this.note(`handed ${path}`, (project) => project.handed(path, ecosystem)),
    } satisfies Partial<Project>;
    for (const part of PARTS)
      Object.defineProperty(view, part, {
        enumerable: true,
        get: () => this.note(`project ${part}`, (project) => project[part]),
      });
    return view as Project;
  }
}

/** Objects that stay the same as long as the file that they were read from does. */
const known = new WeakMap<object, string>();

/** A text that is the same for two answers exactly if these say the same at the same places. */
function fingerprint(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  // A file's facts follow from its text, and what it does, too, once that can be read.
  const isFile = 'text' in value && 'facts' in value && 'role' in value;
  const print = isFile
    ? `${(value as ProjectFile).path} ${(value as ProjectFile).role} ${(value as ProjectFile).script !== undefined} ${(value as ProjectFile).text}`
    : Array.isArray(value)
      ? value.map(fingerprint).join('\n')
      : value instanceof Set
        ? [...value].join('\n')
        : JSON.stringify(value, (key, part) =>
            key === 'anchor' ? undefined : part instanceof Span ? `${part.start}-${part.end}` : part,
          );
  known.set(value, print);
  return print;
}
