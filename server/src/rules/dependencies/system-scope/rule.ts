import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf } from '../../../project/project-file';
import { Span } from '../../../text/span';

/** Where the old NuGet unpacks what it has downloaded. */
const NUGET = /(?:^|[\\/])packages[\\/]|\$\(/i;
/** `files('libs/a.jar')`, `fileTree(dir: 'libs', …)`. */
const FILES = /\bfiles[ \t]*\([ \t]*["']([^"'\n]+\.(?:jar|aar))["'][^)\n]*\)/g;
const TREE = /\bfileTree[ \t]*\([^)\n]*\.(?:jar|aar)\b[^)\n]*\)/g;

export default rule({
  id: 'dependencies/system-scope',
  title: 'Library beside the package manager',
  severity: 'warning',
  roles: ['app', 'script'],

  entry(fact) {
    const value = String(fact.value).trim();
    const above = fact.path[fact.path.length - 2];
    if (fact.dialect === 'maven') {
      const isSystem = fact.key === 'scope' && value === 'system' && above === 'dependency';
      return isSystem ? report(fact.content, 'A dependency with the scope `system`') : undefined;
    }
    if (fact.dialect !== 'msbuild' || fact.key !== 'HintPath' || NUGET.test(value)) return undefined;
    if (!/[\\/][^\\/]+\.dll$/i.test(value)) return undefined;
    return report(fact.content, 'A `.dll` from a folder');
  },

  fileNames: /(?:^|\/)[\w.-]+\.gradle(?:\.kts)?$/,
  file(context) {
    const text = context.text.replace(/^[ \t]*\/\/.*$/gm, (line) => ' '.repeat(line.length));
    return [...text.matchAll(FILES), ...text.matchAll(TREE)]
      .filter(([whole]) => !whole.includes('fileTree') || hasLibraries(whole, context))
      .map(({ 0: whole, index }) => report(Span.at(index, index + whole.length), 'A `.jar` from a folder'));
  },
});

function report(span: Span, what: string): Report {
  return {
    span,
    message: `${what} comes from no repository: nobody can tell its version, no scanner finds it, and a build elsewhere needs the same file in the same place. Publish it to a repository and depend on its coordinate.`,
  };
}

/** Templates have a tree over a folder that stays empty. */
function hasLibraries(call: string, { document, project }: RuleContext): boolean {
  const folder = /(?:dir[ \t]*[:=][ \t]*|fileTree[ \t]*\([ \t]*)["']([^"']+)["']/.exec(call)?.[1];
  if (folder === undefined || project.files.length === 0) return folder !== undefined;
  const root = folderOf(document.path);
  return project
    .list(root === '' ? folder : `${root}/${folder}`)
    .some((name) => /\.(?:jar|aar)$/.test(name) && !/wrapper/.test(name));
}
