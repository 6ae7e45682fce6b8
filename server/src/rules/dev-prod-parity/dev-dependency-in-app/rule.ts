import type { Severity } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Dependency } from '../../../project/dependencies';
import { instructionsOf, nameOf } from '../../../project/project-file';
import type { ImportFact } from '../../../semantics/facts';
import { moveToProduction } from './fixes';

/** What puts all that a program imports into one file, so that nothing is missing later. */
const BUNDLERS =
  /^(?:webpack|vite|rollup|esbuild|parcel|parcel-bundler|tsup|tsdown|unbuild|gulp|browserify|microbundle|electron|next|nuxt|svelte|astro|react-scripts|expo|laravel-mix|laravel-elixir|grunt|@vercel\/ncc|@angular\/(?:cli|core)|@remix-run\/dev|@sveltejs\/kit|@rspack\/\w+|@rsbuild\/\w+|@wordpress\/scripts|@symfony\/webpack-encore|@parcel\/\w+|@swc\/pack|nitropack|wrangler|serverless-esbuild|serverless-webpack|bun-types|vue|@vue\/cli-service|snowpack)$/;
/** Code for browsers, and settings of tools. */
const ELSEWHERE =
  /(?:^|\/)(?:client|frontend|front|web|public|static|assets|resources|ui|www|mocks?|seeds?|seeders?|features|acceptance)\/|(?:\.config|\.conf|\.setup|rc)\.[cm]?[jt]s$|(?:^|\/)(?:\.[^/]*|knexfile|ormconfig|[^/]*seed[^/]*|[^/]*mock[^/]*|(?:populate|generate)[^/]*|dev[^/]*)\.\w+$/i;
/** Who imports one of these is part of the tests, wherever it lies. */
const TEST_LIBRARY =
  /^(?:@cucumber\/|@jest\/|@playwright\/|@testing-library\/|chai|jest|mocha|nock|pytest|sinon|supertest|vitest)/;
/** How an image is built without them. https://docs.npmjs.com/cli/commands/npm-ci#omit */
const PRUNES =
  /--omit[= ]dev|--only[= ]prod|--production\b|--prod\b|npm prune|NODE_ENV[= ]"?production|--no-dev\b|--without|--no-group|--only[= ]main|requirements(?:\/|-|_)?(?:prod|base|main)?\.txt/;
const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'tsx']);
/** A package that is imported; what begins with a dot is a file. */
const PACKAGE = /(?:\bfrom[ \t]*|\b(?:require|import)[ \t]*\([ \t]*)(["'])(@?[\w-][^"'\s]*)\1/g;

export default rule({
  id: 'dev-prod-parity/dev-dependency-in-app',
  title: 'Development dependency in the app',
  severity: 'warning',

  scan: (text, from, to) =>
    [...text.slice(from, to).matchAll(PACKAGE)].map(({ index, 0: whole }) => ({
      start: from + index,
      end: from + index + whole.length,
      detail: undefined,
    })),
  match({ span }, context) {
    const { project, document, imports } = context;
    if (project.kind !== 'app' || !SCRIPTS.has(document.language) || ELSEWHERE.test(document.path))
      return undefined;
    const declared = project.declared.filter(({ ecosystem }) => ecosystem === 'npm');
    const development = developmentOnly(declared, project.root);
    if (development.size === 0 || declared.some(({ name }) => BUNDLERS.test(name))) return undefined;
    if (imports.some(({ target }) => TEST_LIBRARY.test(target))) return undefined;
    const found = imports
      .filter((fact) => fact.span.encloses(span))
      .flatMap((fact) => scriptImport(fact, context) ?? [])[0];
    const dependency = found && development.get(found.name);
    if (!found || !dependency) return undefined;
    const severity = severityIn(context);
    return {
      span: span.slice(found.start - span.start, found.end - span.start),
      ...(severity ? { severity } : {}),
      message: `The app imports \`${dependency.name}\`, which is declared for development only. Where production is installed without such dependencies, the app does not start: declare it for production, too.`,
      related: [{ ...dependency.place, message: 'Declared for development' }],
      fixes: () => moveToProduction(dependency, context),
    };
  },
});

/** Dependencies that are declared for development, and for nothing else. */
function developmentOnly(declared: readonly Dependency[], root: string): ReadonlyMap<string, Dependency> {
  const others = new Set(declared.filter(({ group }) => group !== 'development').map(({ name }) => name));
  // Where no manifest says what production needs, something else does.
  if (others.size === 0) return new Map();
  return new Map(
    declared
      .filter(
        ({ group, place, name }) =>
          group === 'development' &&
          place.path.startsWith(root === '' ? '' : `${root}/`) &&
          !others.has(name),
      )
      .map((dependency) => [dependency.name, dependency] as const),
  );
}

interface Imported {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** `import x from 'name'`, `const x = require('name')` at the top level, where what is imported is more than a type. */
function scriptImport({ span, local }: ImportFact, context: RuleContext): Imported | undefined {
  const source = context.slice(span);
  const { text, document } = context;
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const match = /(?:\bfrom\s*|\b(?:require|import)\s*\(\s*)(["'])([^"'\n]+)\1/d.exec(source);
  if (!match?.[2] || /^\s/.test(line) || !/^(?:(?:export\s+)?(?:const|let|var)\s+)?$/.test(line))
    return undefined;
  if (/^import\s+type\b/.test(source) || match[2].startsWith('.')) return undefined;
  // TypeScript leaves out what is used as a type only.
  if (document.language !== 'javascript' && !isUsedAsValue(local, text)) return undefined;
  const [from = 0, to = 0] = match.indices?.[2] ?? [];
  const parts = match[2].split('/');
  const name = parts.slice(0, match[2].startsWith('@') ? 2 : 1).join('/');
  return { name, start: span.start + from - 1, end: span.start + to + 1 };
}

function isUsedAsValue(local: string, text: string): boolean {
  if (!/^[A-Za-z_$][\w$]*$/.test(local)) return false;
  const name = local.replaceAll('$', '\\$');
  return new RegExp(
    `(?:^|[^\\w$.:<|& ]|[^:<|&] )${name}\\s?[(.\`]|\\b(?:new|extends|instanceof) ${name}\\b|<${name}[ />]`,
    'm',
  ).test(text);
}

/** An image that is built with everything starts all the same. */
function severityIn({ project }: RuleContext): Severity | undefined {
  const images = project.files.filter(({ language, role }) => language === 'dockerfile' && role === 'app');
  const isPruned = images.some((image) => instructionsOf(image).some(({ args }) => PRUNES.test(args)));
  return images.length > 0 && !isPruned && images.some(({ path }) => nameOf(path) === 'Dockerfile')
    ? 'information'
    : undefined;
}
