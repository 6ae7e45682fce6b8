import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf, join, nameOf } from '../../../project/project-file';
import { Span } from '../../../text/span';

const PRODUCTION = /^prod(?:uction)?$/i;
const OTHERS = /^(?:dev(?:elopment)?|stag(?:e|ing)|uat|qa)$/i;
/** `app_prod.py`, `main.production.ts`, `server-prod.js`. */
const NAME = /^(.+)([._-])(prod(?:uction)?)(\.\w+)$/i;
/** Values per environment, and modes of a bundler: other rules' matter, or none's. */
const NO_SOURCE =
  /(?:^|\/)(?:settings?|config(?:uration)?|conf|environments?|env|application|appsettings|constants|webpack|vite|rollup|rspack|rsbuild|esbuild|babel|metro|tsconfig|tailwind|postcss|karma|vue|next|nuxt|ecosystem|docker|logback|log4j2?)\b[^/]*$|(?:^|\/)(?:config|conf|settings|environments?|webpack|build|deploy|k8s|infra\w*|terraform)\//i;
/** Libraries that a bundler puts into pages: it leaves one of the files out of each build. */
const BUNDLED = /^(?:react|redux|vue|svelte|@angular)\b/;

export default rule({
  id: 'codebase/environment-fork',
  title: 'Source forked by environment',
  severity: 'warning',

  fileLanguages: [
    'python',
    'javascript',
    'typescript',
    'java',
    'kotlin',
    'go',
    'ruby',
    'php',
    'csharp',
    'rust',
  ],
  paths: {
    file: { only: /[._-]prod(?:uction)?\.\w+$|\/prod(?:uction)?\/[^/]+$/i, except: NO_SOURCE },
  },
  file(context) {
    if (context.imports.some(({ target }) => BUNDLED.test(target))) return undefined;
    const twin = siblingFile(context) ?? siblingFolder(context);
    if (twin === undefined) return undefined;
    return {
      span: context.firstLine(),
      message: `This file and \`${twin}\` are two versions of one program: what is tested in one place is not what runs in the other. Keep one file and let environment variables make the difference.`,
      related: [{ path: twin, span: Span.at(0, 0), message: 'The other version.' }],
    };
  },
});

/** The file beside it that is called the same but for the environment. */
function siblingFile({ document, project }: RuleContext): string | undefined {
  // Go builds all files of a folder into one program, but for those that tags choose.
  if (document.language === 'go') return undefined;
  const [, base, separator, , extension] = NAME.exec(nameOf(document.path)) ?? [];
  if (base === undefined || separator === undefined || extension === undefined) return undefined;
  const folder = folderOf(document.path);
  const other = project.list(folder).find((name) => {
    const middle = name.slice(base.length + 1, name.length - extension.length);
    return name.startsWith(base + separator) && name.endsWith(extension) && OTHERS.test(middle);
  });
  return other === undefined ? undefined : join(folder, other);
}

/** A file of the same name in the folder of another environment. */
function siblingFolder({ document, project }: RuleContext): string | undefined {
  const folder = folderOf(document.path);
  if (!PRODUCTION.test(nameOf(folder))) return undefined;
  const above = folderOf(folder);
  for (const name of project.list(above)) {
    if (!name.endsWith('/') || !OTHERS.test(name.slice(0, -1))) continue;
    const other = join(above, name.slice(0, -1));
    if (project.list(other).includes(nameOf(document.path))) return join(other, nameOf(document.path));
  }
  return undefined;
}
