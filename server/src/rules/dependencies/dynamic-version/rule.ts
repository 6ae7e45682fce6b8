import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { CONFIGURATIONS } from '../../../knowledge/programs/gradle';
import { nameOf } from '../../../project/project-file';
import type { CallFact, EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

/** https://maven.apache.org/enforcer/enforcer-rules/versionRanges.html */
const MAVEN = /^(?:LATEST|RELEASE|[[(][^,\])]*,[^\])]*[\])]|.*-SNAPSHOT)$/;
/** https://docs.gradle.org/current/userguide/dynamic_versions.html */
const GRADLE = /^(?:latest\.\w+|[^$]*\+|[[\]][^,$]*,[^,$]*[[\])]|[^$]*-SNAPSHOT)$/;
/** Build scripts in Kotlin. */
const KOTLIN = /\.gradle\.kts$/;
const CHANGING = new Set(['changing', 'isChanging']);

export default rule({
  id: 'dependencies/dynamic-version',
  title: 'Version that moves',
  severity: 'warning',
  roles: ['app', 'script'],
  kinds: ['app', 'command-line'],

  dialects: { entry: ['maven', 'version-catalog', 'gradle'] },
  paths: { file: { only: KOTLIN }, binding: { only: KOTLIN } },

  entry(fact, context) {
    const value = String(fact.value).trim();
    switch (fact.dialect) {
      case 'maven': {
        const isMoving = isMavenDependency(fact) && MAVEN.test(value) && !isOwnModule(fact, context);
        return isMoving ? report(fact.content, value) : undefined;
      }
      case 'version-catalog': {
        const version = fact.path[0] === 'libraries' && value.includes(':') ? value.split(':')[2] : value;
        const isVersion = fact.path[0] === 'versions' || fact.key === 'version' || version !== value;
        if (!isVersion || version === undefined || !isMoving(version, context)) return undefined;
        return report(fact.content.slice(value.length - version.length, value.length), version);
      }
      case 'gradle':
        return inGroovy(fact, value, context);
      default:
        return undefined;
    }
  },

  file: (context) => context.calls(CONFIGURATIONS).flatMap((fact) => inKotlin(fact, context) ?? []),

  names: (name) => name === 'isChanging',
  bindingWords: ['isChanging'],
  binding({ span, name, value }, context) {
    const isSet = value?.kind === 'scalar' && value.value === true;
    return isSet && !isLocked(context) ? report(span, `${name} = true`) : undefined;
  },
});

function report(span: Span, version: string): Report {
  return {
    span,
    message: `\`${version}\` is another version tomorrow: two builds of one commit can differ, and an old one can't be built again. Name the release that you use.`,
  };
}

/** `implementation 'group:name:version'`, `implementation group: 'g', name: 'n', version: 'v'`, `{ changing = true }`. */
function inGroovy(fact: EntryFact, value: string, context: RuleContext): Report | undefined {
  const own = context.entry(fact.span, 'group')?.value;
  if (CHANGING.has(fact.key) && fact.value === true && !isLocked(context))
    return report(fact.span, `${fact.key} = true`);
  if (fact.key !== 'version') return ofCoordinate(value, fact.content, own, context);
  if (!isMoving(value, context)) return undefined;
  const group = context.siblings(fact).find(({ key }) => key === 'group')?.value;
  return group === undefined || group === own ? undefined : report(fact.content, value);
}

/** `implementation("group:name:version")`, `implementation(group = "g", name = "n", version = "v")`. */
function inKotlin({ call }: CallFact, context: RuleContext): Report | undefined {
  const group = context.declaration('group', call.callee.span)?.value;
  const own = group && context.constant(group);
  const named = (key: string) => call.named.find(({ name }) => name === key)?.value;
  const version = named('version');
  if (version?.kind === 'string' && context.constant(named('group')) !== own)
    return isMoving(version.text, context)
      ? report(version.content ?? version.span, version.text)
      : undefined;
  const [first] = call.args;
  return first?.kind === 'string'
    ? ofCoordinate(first.text, first.content ?? first.span, own, context)
    : undefined;
}

/** `group:name:version`, with a classifier or an extension behind it. */
function ofCoordinate(text: string, content: Span, own: unknown, context: RuleContext): Report | undefined {
  const [group = '', name = '', rest] = text.split(':');
  const version = rest?.split('@')[0];
  if (version === undefined || group === own || !isMoving(version, context)) return undefined;
  const start = group.length + name.length + 2;
  return report(content.slice(start, start + version.length), version);
}

/** What a lock file holds does not move: https://docs.gradle.org/current/userguide/dependency_locking.html */
function isMoving(version: string, context: RuleContext): boolean {
  return GRADLE.test(version) && !isLocked(context);
}

function isLocked({ project }: RuleContext): boolean {
  return project.lockFiles.some((path) => nameOf(path) === 'gradle.lockfile');
}

/** Of a dependency, a plugin or their management: not of the project itself, nor of its parent. */
function isMavenDependency({ path, key }: EntryFact): boolean {
  const above = path[path.length - 2];
  return key === 'version' && (above === 'dependency' || above === 'plugin');
}

/** Modules of one project share a version that has not been released. */
function isOwnModule(fact: EntryFact, context: RuleContext): boolean {
  const group = context.siblings(fact).find(({ key }) => key === 'groupId')?.value;
  if (typeof group !== 'string' || group.startsWith('${')) return true;
  const own = [
    ['project', 'groupId'],
    ['project', 'parent', 'groupId'],
  ].map((path) => context.entry(fact.span, ...path));
  return own.some((one) => one && (group === one.value || group.startsWith(`${one.value}.`)));
}
