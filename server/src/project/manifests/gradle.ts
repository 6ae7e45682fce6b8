import type { Span } from '../../text/span';
import type { Dependency } from '../dependencies';
import type { ProjectFile } from '../project-file';
import { catalogOf } from './catalog';
import { fromGroovy } from './gradle-groovy';
import { fromKotlin } from './gradle-kotlin';
import { dependency, type ManifestReader } from './manifest';

/** What a build script says outright, whatever it is written in. */
export interface Said {
  /**
   * - `coordinate`: `group:name` or `group:name:version`
   * - `named`: the same by named arguments
   * - `accessor`: how an item of a catalogue is called, `libs.ktor.core`
   * - `plugin`: the id of a plugin
   */
  readonly kind: 'coordinate' | 'named' | 'accessor' | 'plugin';
  /** What it is given to, `testImplementation`; undefined where that is only known when the build runs. */
  readonly configuration?: string | undefined;
  readonly text: string;
  readonly span: Span;
  /** Where the text does not hold it. */
  readonly version?: { readonly text: string; readonly span: Span | undefined } | undefined;
}

/** Configurations of which nothing is left when the app runs. */
const BUILDING =
  /^(?:test|androidTest|classpath|annotationProcessor|kapt|ksp|developmentOnly|checkstyle|detekt)|Test[A-Z]/;
/** Blocks that configure a plugin, and so are there only with it. */
export const PLUGIN_BLOCKS: readonly string[] = ['application', 'war'];
/** What says how a dependency is taken, and not for what. */
const TAKING = new Set(['platform', 'enforcedPlatform', 'testFixtures']);
/** What keeps a dependency away, and what is none. */
const NOT_DECLARING = new Set(['exclude', 'because', 'project', 'files', 'fileTree', 'url', 'uri']);
const COORDINATE = /^([\w.-]+:[\w.-]+)(?::([^\s@]*)|@\w+$|$)/d;

/**
 * Whether blocks and methods declare what they are given, by their names, outermost first. What a version is forced of is
 * a dependency, too, whoever asks for it.
 */
export function isDeclaring(names: readonly string[]): boolean {
  const isInside = names.slice(0, -1).some((name) => name === 'dependencies' || name === 'imports');
  return (isInside || names.at(-1) === 'force') && !names.some((name) => NOT_DECLARING.has(name));
}

/** The configuration among the names around a value, outermost first. */
export function configurationOf(names: readonly string[]): string | undefined {
  return names.findLast((name) => !TAKING.has(name));
}

/** Build scripts of Gradle in Groovy and Kotlin. https://docs.gradle.org/current/userguide/declaring_dependencies.html */
export const gradle: ManifestReader = {
  matches: (name) => name === 'build.gradle' || name === 'build.gradle.kts',
  read(file, around) {
    const said = file.path.endsWith('.kts') ? fromKotlin(file) : fromGroovy(file);
    const catalog = catalogOf(around);
    return [...said]
      .sort((a, b) => Number(a.kind === 'plugin') - Number(b.kind === 'plugin'))
      .flatMap((one) =>
        one.kind === 'accessor'
          ? (catalog.get(one.text) ?? []).map(({ name, version }) => declared(file, one, name, version))
          : ofText(file, one),
      );
  },
};

function ofText(file: ProjectFile, said: Said): readonly Dependency[] {
  const { kind, text, span, version } = said;
  if (kind !== 'coordinate') return [declared(file, said, text, version?.text, version?.span)];
  const match = COORDINATE.exec(text);
  const at = match?.indices?.[2];
  if (match?.[1] === undefined) return [];
  const name = { ...said, span: span.slice(0, match[1].length) };
  return [declared(file, name, match[1], match[2], at && span.slice(...at))];
}

function declared(
  file: ProjectFile,
  { kind, configuration, span }: Said,
  name: string,
  version: string | undefined,
  versionSpan?: Span,
): Dependency {
  const isBuilding =
    kind === 'plugin' ||
    configuration === 'alias' ||
    (configuration !== undefined && BUILDING.test(configuration));
  return dependency(file, {
    name,
    ecosystem: 'maven',
    group: isBuilding ? 'development' : 'production',
    span,
    version,
    versionSpan,
  });
}
