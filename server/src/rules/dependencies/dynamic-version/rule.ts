import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { nameOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import { Span } from '../../../text/span';

/** https://maven.apache.org/enforcer/enforcer-rules/versionRanges.html */
const MAVEN = /^(?:LATEST|RELEASE|[[(][^,\])]*,[^\])]*[\])]|.*-SNAPSHOT)$/;
/** https://docs.gradle.org/current/userguide/dynamic_versions.html */
const GRADLE = /^(?:latest\.\w+|.*\+|[[\]][^,]*,[^,]*[[\])]|.*-SNAPSHOT)$/;
/** `'group:name:version'`, and `version: '…'` behind a group and a name. */
const COORDINATE = /["']([\w.-]+):[\w.-]+:([^"':@\s$]+)(?:[:@][^"'\s]*)?["']/g;
const NAMED =
  /\bgroup[ \t]*[:=][ \t]*["']([\w.-]+)["'][^\n"']*["'][^\n"']*["'][^\n"']*\bversion[ \t]*[:=][ \t]*["']([^"'$\n]+)["']/g;
const CHANGING = /\b(?:isChanging|changing)[ \t]*[:=]?[ \t]*true\b/g;

export default rule({
  id: 'dependencies/dynamic-version',
  title: 'Version that moves',
  severity: 'warning',
  roles: ['app', 'script'],

  entry(fact, context) {
    if (context.project.kind === 'library') return undefined;
    const value = String(fact.value).trim();
    if (fact.dialect === 'maven') {
      if (!isMavenDependency(fact) || !MAVEN.test(value) || isOwn(fact, context)) return undefined;
      return report(fact.content, value);
    }
    if (fact.dialect !== 'version-catalog' || isLocked(context)) return undefined;
    const version = fact.path[0] === 'libraries' && value.includes(':') ? value.split(':')[2] : value;
    const isVersion = fact.path[0] === 'versions' || fact.key === 'version' || version !== value;
    if (!isVersion || version === undefined || !GRADLE.test(version)) return undefined;
    return report(fact.content.slice(value.length - version.length, value.length), version);
  },

  fileNames: /(?:^|\/)[\w.-]+\.gradle(?:\.kts)?$/,
  file(context) {
    if (context.project.kind === 'library' || isLocked(context)) return undefined;
    // In Groovy and in Kotlin the coordinates are written alike, and comments begin alike.
    const text = context.text.replace(/^[ \t]*\/\/.*$/gm, (line) => ' '.repeat(line.length));
    const group = /^[ \t]*group[ \t]*=?[ \t]*["']([\w.-]+)["']/m.exec(text)?.[1];
    return [
      ...[...text.matchAll(COORDINATE), ...text.matchAll(NAMED)].flatMap((match) => {
        const [whole, owner, version = ''] = match;
        if (!GRADLE.test(version) || owner === group) return [];
        const start = match.index + whole.lastIndexOf(version);
        return [report(Span.at(start, start + version.length), version)];
      }),
      ...[...text.matchAll(CHANGING)].map(({ 0: whole, index }) =>
        report(Span.at(index, index + whole.length), whole),
      ),
    ];
  },
});

function report(span: Span, version: string): Report {
  return {
    span,
    message: `\`${version}\` is another version tomorrow: two builds of one commit can differ, and an old one can't be built again. Name the release that you use.`,
  };
}

/** Of a dependency, a plugin or their management: not of the project itself, nor of its parent. */
function isMavenDependency({ path, key }: EntryFact): boolean {
  const above = path[path.length - 2];
  return key === 'version' && (above === 'dependency' || above === 'plugin');
}

/** Modules of one project share a version that has not been released. */
function isOwn({ span }: EntryFact, { text }: RuleContext): boolean {
  const before = text.slice(0, span.start);
  const block = before.slice(Math.max(before.lastIndexOf('<dependency>'), before.lastIndexOf('<plugin>')));
  const group = /<groupId>\s*([^<\s]+)/.exec(block)?.[1];
  if (group === undefined || group.startsWith('${')) return true;
  const head = text.slice(
    0,
    Math.max(0, text.search(/<(?:dependenc(?:ies|y)|dependencyManagement|build|plugin)>/)),
  );
  const own = [...head.matchAll(/<groupId>\s*([^<\s]+)/g)].map(([, name = '']) => name);
  return own.some((name) => group === name || group.startsWith(`${name}.`));
}

/** https://docs.gradle.org/current/userguide/dependency_locking.html */
function isLocked({ project }: RuleContext): boolean {
  return project.lockFiles.some((path) => nameOf(path) === 'gradle.lockfile');
}
