import { Span } from '../../text/span';
import type { Dependency } from '../dependencies';
import { nameOf, type ProjectFile } from '../project-file';
import { catalogOf } from './catalog';
import { dependency, type Group, type ManifestReader } from './manifest';
import { requirement } from './python';

/**
 * Manifests that are programs: no facts are read from those outside of their own document, so what they usually look
 * like is found in their text. What a program puts together stays unknown.
 */
export const scripts: ManifestReader = {
  matches: (name) => /^(?:Gemfile|gems\.rb|setup\.py|build\.gradle(?:\.kts)?|.+\.gemspec)$/.test(name),
  read(file, around) {
    const name = nameOf(file.path);
    if (name === 'setup.py') return setup(file);
    return name.startsWith('build.gradle') ? gradle(file, around) : gems(file);
  },
};

const GEM =
  /^[ \t]*(?:gem|\w+\.add_(?:runtime_|(development)_)?dependency)[ \t(]+["']([\w.-]+)["'](?:[ \t]*,[ \t]*["']([^"'\n]+)["'])?([^\n]*)/dgm;
/** A block of a Gemfile opens or ends; those that are not groups count, too. */
const BLOCK =
  /^[ \t]*(?:(group)\b([^\n]*)\bdo\b|[^#\n]*\bdo\b[ \t]*(?:\|[^|\n]*\|)?[ \t]*$|(?:if|unless|case)\b|(end)\b)/gm;
const DEVELOPMENT = /\b(?:development|test|ci|lint|docs?)\b/;
const PRODUCTION = /\b(?:production|default)\b/;

/** Gemfiles and gem specifications. https://bundler.io/man/gemfile.5.html */
function gems(file: ProjectFile): readonly Dependency[] {
  const development = developmentBlocks(file.text);
  return [...file.text.matchAll(GEM)].flatMap(
    ({ index, indices, 1: added, 2: name, 3: version, 4: rest }) => {
      const options = rest ?? '';
      const inline = /\bgroups?\b/.test(options) && DEVELOPMENT.test(options) && !PRODUCTION.test(options);
      const inBlock = development.some(({ start, end }) => start < index && index < end);
      if (name === undefined || !indices?.[2]) return [];
      return [
        dependency(file, {
          name,
          ecosystem: 'rubygems',
          group: added !== undefined || inline || inBlock ? 'development' : 'production',
          ...(/\bpath\b/.test(options) ? { local: true } : {}),
          span: Span.at(...indices[2]),
          version: version?.trim(),
          versionSpan: indices[3] && Span.at(...indices[3]),
        }),
      ];
    },
  );
}

/** Where the blocks are that only development and tests install. */
function developmentBlocks(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open: ({ start: number; end: number } | undefined)[] = [];
  for (const { index, 1: group, 2: names = '', 3: end } of text.matchAll(BLOCK)) {
    if (end !== undefined) {
      const block = open.pop();
      if (block) found.push({ ...block, end: index });
    } else {
      const isDevelopment = group !== undefined && DEVELOPMENT.test(names) && !PRODUCTION.test(names);
      open.push(isDevelopment ? { start: index, end: text.length } : undefined);
    }
  }
  return [...found, ...open.flatMap((block) => block ?? [])];
}

const REQUIRES: readonly (readonly [RegExp, Group])[] = [
  [/\binstall_requires\s*=\s*(?=\[)/g, 'production'],
  [/\bextras_require\s*=\s*(?=\{)/g, 'optional'],
  [/\b(?:tests|setup)_require\w*\s*=\s*(?=\[)/g, 'development'],
];

/** https://setuptools.pypa.io/en/latest/references/keywords.html */
function setup(file: ProjectFile): readonly Dependency[] {
  return REQUIRES.flatMap(([pattern, group]) =>
    [...file.text.matchAll(pattern)].flatMap(({ index, 0: whole }) =>
      stringsFrom(file.text, index + whole.length).flatMap((span) =>
        requirement(file, file.text.slice(span.start, span.end), span, group),
      ),
    ),
  );
}

const TOKEN = /#[^\n]*|([[{(])|([\]})])|(?:"([^"\n]*)"|'([^'\n]*)')(\s*:)?/dg;

/** Strings from an opening bracket to the one that closes it; keys of dictionaries are none of them. */
function stringsFrom(text: string, start: number): readonly Span[] {
  const found: Span[] = [];
  let depth = 0;
  for (const { indices, 1: opens, 2: closes, 5: isKey } of text.slice(start).matchAll(TOKEN)) {
    const content = indices?.[3] ?? indices?.[4];
    if (opens !== undefined) depth++;
    else if (closes !== undefined) depth--;
    else if (content && isKey === undefined) found.push(Span.at(start + content[0], start + content[1]));
    if (depth === 0) break;
  }
  return found;
}

/** `implementation("group:name:version")`, `implementation platform('group:name')`. */
const COORDINATE =
  /(?:\b(\w+)[ \t]*(?:\([ \t]*)?(?:(?:enforcedPlatform|platform|testFixtures)[ \t]*\([ \t]*)?)?["']([\w.-]+:[\w.-]+)(?::([^"'\s]*))?["']/dg;
const NAMED =
  /(?:\b(\w+)[ \t]*(?:\([ \t]*)?)?\bgroup[ \t]*[:=][ \t]*["']([\w.-]+)["'][ \t]*,[ \t]*name[ \t]*[:=][ \t]*["']([\w.-]+)["'](?:[ \t]*,[ \t]*version[ \t]*[:=][ \t]*["']([^"'\n]+)["'])?/dg;
const PLUGIN =
  /\b(?:id[ \t]*(?:\([ \t]*)?|plugin[ \t]*:[ \t]*)["']([\w.-]+)["'](?:\)?[ \t]*version[ \t]*(?:\([ \t]*)?["']([^"'\n]+)["'])?|^[ \t]*`([\w-]+)`|^[ \t]*(application|war)[ \t]*(?:\{|$)/dgm;
const ACCESSOR = /\b(\w+)[ \t]*(?:\([ \t]*)?(?:platform[ \t]*\([ \t]*)?\b(\w+(?:\.\w+)+)/dg;
const COMMENT = /^[ \t]*(?:\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*))/gm;
/** Configurations of which nothing is left when the app runs. */
const BUILDING =
  /^(?:test|androidTest|classpath|annotationProcessor|kapt|ksp|developmentOnly|checkstyle|detekt)|Test[A-Z]/;

/** Build scripts of Gradle in Groovy and Kotlin. https://docs.gradle.org/current/userguide/declaring_dependencies.html */
function gradle(file: ProjectFile, around: readonly ProjectFile[]): readonly Dependency[] {
  const text = file.text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  const catalog = catalogOf(around);
  const add = (
    configuration: string | undefined,
    name: string,
    span: readonly [number, number],
    version: string | undefined,
    versionSpan?: readonly [number, number],
  ) =>
    dependency(file, {
      name,
      ecosystem: 'maven',
      group: configuration !== undefined && BUILDING.test(configuration) ? 'development' : 'production',
      span: Span.at(...span),
      version,
      versionSpan: versionSpan && Span.at(...versionSpan),
    });
  return [
    ...[...text.matchAll(COORDINATE)].map(({ indices, 1: configuration, 2: name = '', 3: version }) =>
      add(configuration, name, indices?.[2] ?? [0, 0], version, indices?.[3]),
    ),
    ...[...text.matchAll(NAMED)].map(({ indices, 1: configuration, 2: group, 3: name, 4: version }) =>
      add(configuration, `${group}:${name}`, indices?.[3] ?? [0, 0], version, indices?.[4]),
    ),
    ...[...text.matchAll(ACCESSOR)].flatMap(({ indices, 1: configuration, 2: alias = '' }) =>
      (catalog.get(alias) ?? []).map(({ name, version }) =>
        add(configuration === 'alias' ? 'classpath' : configuration, name, indices?.[2] ?? [0, 0], version),
      ),
    ),
    ...[...text.matchAll(PLUGIN)].map(({ indices, 1: id, 2: version, 3: quoted, 4: bare }) =>
      add(
        'classpath',
        id ?? quoted ?? bare ?? '',
        indices?.[1] ?? indices?.[3] ?? indices?.[4] ?? [0, 0],
        version,
        indices?.[2],
      ),
    ),
  ];
}
