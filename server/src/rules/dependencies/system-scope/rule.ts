import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import type { Span } from '../../../text/span';

/** Where the old NuGet unpacks what it has downloaded. */
const NUGET = /(?:^|[\\/])packages[\\/]|\$\(/i;
const ARCHIVE = /\.(?:jar|aar)$/;
const ASSEMBLY = /[\\/][^\\/]+\.dll$/i;
/** Methods of Gradle that make dependencies of files: those that they name, and all in a folder. */
const FILES = new Set(['files', 'project.files']);
const TREE = new Set(['fileTree', 'project.fileTree']);

export default rule({
  id: 'dependencies/system-scope',
  title: 'Library beside the package manager',
  severity: 'warning',
  roles: ['app', 'script'],

  dialects: { entry: ['maven', 'msbuild', 'gradle'] },

  entry(fact, context) {
    const value = String(fact.value).trim();
    switch (fact.dialect) {
      case 'maven': {
        const isSystem = fact.key === 'scope' && value === 'system' && fact.path.at(-2) === 'dependency';
        return isSystem ? report(fact.content, 'A dependency with the scope `system`') : undefined;
      }
      case 'msbuild':
        if (fact.key !== 'HintPath' || NUGET.test(value) || !ASSEMBLY.test(value)) return undefined;
        return report(fact.content, 'A `.dll` from a folder');
      case 'gradle':
        return ARCHIVE.test(value) ? inGroovy(fact, context) : undefined;
      default:
        return undefined;
    }
  },

  // Build scripts in Kotlin.
  paths: { file: { only: /\.gradle\.kts$/ } },
  file: (context) => [...FILES, ...TREE].flatMap((name) => inKotlin(name, context)),
});

const JAR = 'A `.jar` from a folder';

function report(span: Span, what: string): Report {
  return {
    span,
    message: `${what} comes from no repository: nobody can tell its version, no scanner finds it, and a build elsewhere needs the same file in the same place. Publish it to a repository and depend on its coordinate.`,
  };
}

/** `files('libs/a.jar')`, `fileTree(dir: 'libs', include: ['*.jar'])`, `fileTree('libs') { include '*.jar' }`. */
function inGroovy(fact: EntryFact, context: RuleContext): Report | undefined {
  const call = context
    .regionsAt(fact.valueSpan)
    .find(({ part, name = '' }) => part === 'call' && (FILES.has(name) || TREE.has(name)));
  if (!call?.path) return undefined;
  if (FILES.has(call.name ?? '')) return report(call.own, JAR);
  const folder = context
    .entries(call.path)
    .find(
      ({ key, path, span }) =>
        call.own.encloses(span) && (key === 'dir' || path.length === call.path?.length),
    );
  return holdsLibraries(folder && String(folder.value), context) ? report(call.own, JAR) : undefined;
}

/** `files("libs/a.jar")`, `fileTree(mapOf("dir" to "libs", "include" to listOf("*.jar")))`. */
function inKotlin(name: string, context: RuleContext): readonly Report[] {
  return context.calls([name]).flatMap(({ call, span }) => {
    const given = call.args.flatMap(stringsIn);
    if (!given.some((text) => ARCHIVE.test(text))) return [];
    const folder = given.find((text) => !ARCHIVE.test(text));
    return FILES.has(name) || holdsLibraries(folder, context) ? [report(span, JAR)] : [];
  });
}

/** The strings that a value is made of; of a map, the values of its keys. */
function stringsIn(value: Value): readonly string[] {
  switch (value.kind) {
    case 'string':
      return [value.text];
    case 'list':
      return value.items.flatMap(stringsIn);
    case 'object':
      return value.entries.flatMap((entry) => stringsIn(entry.value));
    default:
      return [];
  }
}

/** Templates have a tree over a folder that stays empty. */
function holdsLibraries(folder: string | undefined, { document, project }: RuleContext): boolean {
  if (folder === undefined || project.files.length === 0) return folder !== undefined;
  const root = folderOf(document.path);
  return project
    .list(root === '' ? folder : `${root}/${folder}`)
    .some((name) => ARCHIVE.test(name) && !name.includes('wrapper'));
}
