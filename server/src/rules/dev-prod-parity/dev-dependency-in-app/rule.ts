import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Severity } from '../../../knowledge/severity';
import type { Dependency } from '../../../project/dependencies';
import type { Project } from '../../../project/project';
import { nameOf } from '../../../project/project-file';
import type { ImportFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { moveToProduction } from './fixes';
import { leavesOutDevelopment } from './pruned';

/** What puts all that a program imports into one file, so that nothing is missing later. */
const BUNDLERS =
  /^(?:webpack|vite|rollup|esbuild|parcel|parcel-bundler|tsup|tsdown|unbuild|gulp|browserify|microbundle|electron|next|nuxt|svelte|astro|react-scripts|expo|laravel-mix|laravel-elixir|grunt|@vercel\/ncc|@angular\/(?:cli|core)|@remix-run\/dev|@sveltejs\/kit|@rspack\/\w+|@rsbuild\/\w+|@wordpress\/scripts|@symfony\/webpack-encore|@parcel\/\w+|@swc\/pack|nitropack|wrangler|serverless-esbuild|serverless-webpack|bun-types|vue|@vue\/cli-service|snowpack)$/;
/** Code for browsers, and settings of tools. */
const ELSEWHERE =
  /(?:^|\/)(?:client|frontend|front|web|public|static|assets|resources|ui|www|mocks?|seeds?|seeders?|features|acceptance)\/|(?:\.config|\.conf|\.setup|rc)\.[cm]?[jt]s$|(?:^|\/)(?:\.[^/]*|knexfile|ormconfig|[^/]*seed[^/]*|[^/]*mock[^/]*|(?:populate|generate)[^/]*|dev[^/]*)\.\w+$/i;
/** Who imports one of these is part of the tests, wherever it lies. */
const TEST_LIBRARY =
  /^(?:@cucumber\/|@jest\/|@playwright\/|@testing-library\/|chai|jest|mocha|nock|pytest|sinon|supertest|vitest)/;

export default rule({
  id: 'dev-prod-parity/dev-dependency-in-app',
  title: 'Development dependency in the app',
  severity: 'warning',

  kinds: ['app'],

  paths: { file: { except: ELSEWHERE } },
  fileLanguages: ['javascript', 'typescript', 'tsx'],
  fileWords: (project) => [...missingIn(project).keys()],
  file(context) {
    const { project, imports } = context;
    if (imports.some(({ target }) => TEST_LIBRARY.test(target))) return undefined;
    const development = missingIn(project);
    const found = new Map<number, Report>();
    for (const fact of imports) {
      const dependency = dependencyOf(fact.target, development);
      if (!fact.from || !dependency || !isNeeded(fact, context)) continue;
      found.set(fact.from.start, report(fact.from, dependency, context));
    }
    return [...found.values()];
  },
});

function report(span: Span, dependency: Dependency, context: RuleContext): Report {
  const severity = severityIn(context);
  return {
    span,
    ...(severity ? { severity } : {}),
    message: `The app imports \`${dependency.name}\`, which is declared for development only. Where production is installed without such dependencies, the app does not start: declare it for production, too.`,
    related: [{ ...dependency.place, message: 'Declared for development' }],
    fixes: (site) => moveToProduction(dependency, site),
  };
}

/** What is not there where an app runs by its own files: where nothing bundles them, what is declared for development only. */
function missingIn({ declared, root }: Project): ReadonlyMap<string, Dependency> {
  const known = declared.filter(({ ecosystem }) => ecosystem === 'npm');
  return known.some(({ name }) => BUNDLERS.test(name)) ? new Map() : developmentOnly(known, root);
}

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

/** The dependency whose module or part an import names: `zod` for `zod.z`, `@scope/name` for `@scope/name/part.x`. */
function dependencyOf(target: string, declared: ReadonlyMap<string, Dependency>): Dependency | undefined {
  const isOf = (name: string) =>
    target === name || target.startsWith(`${name}.`) || target.startsWith(`${name}/`);
  const [name] = [...declared.keys()].filter(isOf).sort((a, b) => b.length - a.length);
  return name === undefined ? undefined : declared.get(name);
}

/** Whether an import is asked for when the file is loaded, and stays when types are taken away. */
function isNeeded(fact: ImportFact, context: RuleContext): boolean {
  if (fact.isType || context.regionsAt(fact.span).length > 0) return false;
  // TypeScript leaves out what is used as a type only.
  return (
    context.document.language === 'javascript' ||
    context.references(fact).some(({ kind }) => kind === 'read' || kind === 'call')
  );
}

/** An image that is built with everything starts all the same. */
function severityIn({ project }: RuleContext): Severity | undefined {
  const images = project.files.filter(({ language, role }) => language === 'dockerfile' && role === 'app');
  const isPruned = images.some(leavesOutDevelopment);
  return images.length > 0 && !isPruned && images.some(({ path }) => nameOf(path) === 'Dockerfile')
    ? 'information'
    : undefined;
}
