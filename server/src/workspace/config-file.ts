import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Level } from '../engine/settings';
import type { Role } from '../text/document';
import { nearest } from './nearest';

/** Names under which a folder's configuration is looked for, the first first. */
export const CONFIG_FILES: readonly string[] = ['.twelvefactor.yaml', '.twelvefactor.yml'];

export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];
export const ROLES: readonly Role[] = [
  'app',
  'test',
  'script',
  'migration',
  'example',
  'generated',
  'vendored',
  'translation',
  'dev-only',
];

/** What a `.twelvefactor.yaml` says; only its valid parts. */
export interface ConfigFile {
  readonly enabled?: boolean;
  readonly rules?: Readonly<Record<string, Level>>;
  readonly exclude?: readonly string[];
  readonly roles?: Readonly<Record<string, readonly string[]>>;
}

/** Something wrong in a configuration file, at UTF-16 offsets. */
export interface ConfigProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Reads a configuration file; what is wrong in it is left out. Never throws. */
export function readConfig(text: string): ConfigFile {
  return new Reader(text, undefined).config;
}

/**
 * What is wrong in a configuration file. Never throws.
 *
 * @param known the ids of all rules, and the factors' slugs
 */
export function configProblems(text: string, known: readonly string[]): readonly ConfigProblem[] {
  return new Reader(text, known).problems;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Reader {
  readonly config: Mutable<ConfigFile> = {};
  readonly problems: ConfigProblem[] = [];

  constructor(
    text: string,
    private readonly known: readonly string[] | undefined,
  ) {
    const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
    for (const { message, pos } of document.errors) {
      this.problems.push({
        start: pos[0],
        end: Math.max(pos[1], pos[0] + 1),
        message: `Not valid YAML: ${message}`,
      });
    }
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.value === null)) return;
    if (!isMap(contents)) this.report(contents, 'Expected settings such as `rules:` or `exclude:`.');
    else for (const pair of contents.items) this.setting(pair as Pair<Node, Node | null>);
  }

  private setting({ key, value }: Pair<Node, Node | null>): void {
    const name = textOf(key);
    // `rules:` with nothing below is what is there while one types.
    const empty = isEmpty(value);
    switch (name) {
      case 'enabled':
        if (empty) return;
        if (isScalar(value) && typeof value.value === 'boolean') this.config.enabled = value.value;
        else this.report(value, '`enabled` is true or false.');
        return;
      case 'rules':
        if (!empty) this.config.rules = this.rules(value);
        return;
      case 'exclude':
        if (!empty) this.config.exclude = this.globs(value, '`exclude`');
        return;
      case 'roles':
        if (!empty) this.config.roles = this.roles(value);
        return;
      default:
        this.report(
          key,
          `There is no setting ${quoted(name)}.${suggestion(name, ['enabled', 'rules', 'exclude', 'roles'])}`,
        );
    }
  }

  private rules(node: Node): Record<string, Level> {
    const rules: Record<string, Level> = {};
    for (const { key, value } of this.pairs(node, '`rules` holds lines such as `logs/log-file: warning`.')) {
      const id = textOf(key);
      if (this.known && !this.known.includes(id)) {
        this.report(key, `There is no rule or factor ${quoted(id)}.${suggestion(id, this.known)}`);
        continue;
      }
      const level = levelOf(value);
      if (level) rules[id] = level;
      else if (!isEmpty(value))
        this.report(value, `A level is one of ${LEVELS.join(', ')}.${suggestion(textOf(value), LEVELS)}`);
      else this.report(key, `${quoted(id)} has no level: one of ${LEVELS.join(', ')}.`);
    }
    return rules;
  }

  private roles(node: Node): Record<string, readonly string[]> {
    const roles: Record<string, readonly string[]> = {};
    for (const { key, value } of this.pairs(
      node,
      '`roles` holds lists of globs by role, such as `test: ["qa/**"]`.',
    )) {
      const role = textOf(key);
      if (!(ROLES as readonly string[]).includes(role)) {
        this.report(
          key,
          `There is no role ${quoted(role)}: one of ${ROLES.join(', ')}.${suggestion(role, ROLES)}`,
        );
      } else if (value) roles[role] = this.globs(value, `The role ${quoted(role)}`);
    }
    return roles;
  }

  private globs(node: Node, what: string): readonly string[] {
    if (isScalar(node) && typeof node.value === 'string') return [node.value];
    if (!isSeq(node)) {
      this.report(node, `${what} holds a list of globs.`);
      return [];
    }
    return node.items.flatMap((item) => {
      if (isScalar(item) && typeof item.value === 'string') return [item.value];
      this.report(item as Node, 'A glob is text; put it in quotes.');
      return [];
    });
  }

  private pairs(node: Node, otherwise: string): readonly Pair<Node, Node | null>[] {
    if (isMap(node)) return node.items as Pair<Node, Node | null>[];
    this.report(node, otherwise);
    return [];
  }

  private report(node: Node | null | undefined, message: string): void {
    const [start = 0, end = start] = node?.range ?? [];
    this.problems.push({ start, end: Math.max(end, start + 1), message });
  }
}

function isEmpty(node: Node | null): node is null {
  return node === null || (isScalar(node) && node.value === null);
}

function textOf(node: Node | null): string {
  return isScalar(node) ? String(node.value) : '';
}

/** YAML 1.1 habits: `off` can come as false. */
function levelOf(node: Node | null): Level | undefined {
  if (!isScalar(node)) return undefined;
  if (node.value === false) return 'off';
  return LEVELS.find((level) => level === node.value);
}

function quoted(name: string): string {
  return `\`${name}\``;
}

function suggestion(name: string, known: readonly string[]): string {
  const best = nearest(name, known);
  return best === undefined ? '' : ` Did you mean ${quoted(best)}?`;
}
