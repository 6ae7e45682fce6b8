import { type Tool, toolOf } from '../../../knowledge/programs/tools';
import type { Command } from '../../../semantics/facts';

/** Something that makes an artifact of sources. */
export interface Build {
  /** How a person would call it: `npm run build`, `go run`. */
  readonly name: string;
  /** `first`: its result is started by what follows; `itself`: it builds and starts in one. */
  readonly kind: 'first' | 'itself';
}

type Kind = Build['kind'];
type Test = (tool: Tool) => Kind | undefined;

const SCRIPT = /^(?:build|compile|bundle|webpack|tsc|transpile|assets)(?:[:_-]|$)/;
/** Options with which a bundler does not end: that is no build. */
const WATCHES = /^(?:--watch|-w|--serve|--help|--version|-v|--noEmit|--init)\b/;

const first =
  (...wanted: readonly (string | RegExp)[]): Test =>
  ({ operands }) =>
    wanted.every((want, index) => {
      const operand = operands[index] ?? '';
      return typeof want === 'string' ? operand === want : want.test(operand);
    })
      ? 'first'
      : undefined;

const itself =
  (wanted: RegExp): Test =>
  ({ operands }) =>
    operands.some((operand) => wanted.test(operand)) ? 'itself' : undefined;

const either =
  (...tests: readonly Test[]): Test =>
  (tool) =>
    tests.map((test) => test(tool)).find((kind) => kind !== undefined);

const bundler: Test = ({ operands }) =>
  ['serve', 'dev', 'server', 'preview'].includes(operands[0] ?? '') ? undefined : 'first';
const building = first(/^(?:build|generate|compile)(?::|$)/);
const task = first(/^(?:build|compile|dist|production|bundle|assets)/);
const maven = either(
  itself(
    /^(?:(?:org\.springframework\.boot:)?spring-boot[\w-]*:(?:[\d.]+:)?run|jetty:run|exec:java|tomcat7:run)$/,
  ),
  ({ operands }) =>
    operands.some((goal) => ['package', 'install', 'compile', 'verify'].includes(goal)) ? 'first' : undefined,
);
const gradle = either(itself(/(?:^|:)(?:bootRun|run|appRun|installDist-run)$/), ({ operands }) =>
  operands.some((goal) => /(?:^|:)(?:build|assemble|bootJar|jar|shadowJar|installDist)$/.test(goal))
    ? 'first'
    : undefined,
);
const rails = first(/^assets:precompile$/);

/**
 * From the documentation of each tool: what compiles, bundles, or collects assets.
 */
const BUILDS: Readonly<Record<string, Test>> = {
  tsc: bundler,
  'tsc-alias': bundler,
  webpack: bundler,
  'webpack-cli': bundler,
  rollup: bundler,
  esbuild: bundler,
  parcel: building,
  tsup: bundler,
  swc: bundler,
  babel: bundler,
  ncc: building,
  vite: building,
  next: building,
  nuxt: building,
  nuxi: building,
  ng: building,
  nest: first('build'),
  'react-scripts': building,
  'react-app-rewired': building,
  'vue-cli-service': building,
  gatsby: building,
  astro: building,
  remix: building,
  'react-router': building,
  strapi: building,
  medusa: building,
  turbo: either(building, first('run', /^build/)),
  nx: building,
  gulp: task,
  grunt: task,
  mix: either(first('compile'), first(/^(?:assets\.deploy|phx\.digest|release)$/)),
  prisma: first('generate'),
  'manage.py': first(/^(?:collectstatic|compress|compilemessages)$/),
  'django-admin': first(/^(?:collectstatic|compilemessages)$/),
  rails,
  rake: rails,
  jekyll: building,
  mvn: maven,
  mvnw: maven,
  gradle,
  gradlew: gradle,
  sbt: either(itself(/(?:^|\/)run$/), first(/(?:^|\/)(?:assembly|stage|compile|package)$/)),
  go: either(({ operands }) => (operands[0] === 'run' ? 'itself' : undefined), first(/^(?:build|generate)$/)),
  cargo: either(({ operands }) => (operands[0] === 'run' ? 'itself' : undefined), first('build')),
  dotnet: either(
    ({ operands, args }) => (operands[0] === 'run' && !args.includes('--no-build') ? 'itself' : undefined),
    first(/^(?:build|publish)$/),
  ),
  swift: either(({ operands }) => (operands[0] === 'run' ? 'itself' : undefined), first('build')),
  'ts-node': () => 'itself',
  'ts-node-esm': () => 'itself',
  'ts-node-script': () => 'itself',
  tsx: () => 'itself',
  'babel-node': () => 'itself',
  'vite-node': () => 'itself',
  coffee: ({ args }) => (args.includes('-c') ? 'first' : 'itself'),
};

/** Loaders that compile what Node is given. */
const LOADER =
  /^(?:ts-node(?:\/(?:register|esm)(?:\/[\w-]+)?)?|tsx(?:\/\w+)?|@babel\/register|@swc-node\/register|@swc\/register|esbuild-register|tsconfig-paths\/register)$/;

/** What a command builds, if anything. Never throws. */
export function buildOf(command: Command): Build | undefined {
  const script = scriptName(command);
  if (script !== undefined) {
    return SCRIPT.test(script)
      ? { name: `${command.program} run ${script}`.replace('yarn run', 'yarn'), kind: 'first' }
      : undefined;
  }
  const tool = toolOf(command);
  const compiler =
    tool.by.find((word) => LOADER.test(word)) ?? tool.by.find((word) => ['ts-node', 'tsx'].includes(word));
  if (compiler !== undefined && compiler !== 'tsconfig-paths/register')
    return {
      name: compiler.split('/')[0] === '@babel' ? compiler : compiler.replace(/\/.*$/, ''),
      kind: 'itself',
    };
  const test = Object.hasOwn(BUILDS, tool.name) ? BUILDS[tool.name] : undefined;
  if (!test || tool.args.some((arg) => WATCHES.test(arg))) return undefined;
  const kind = test(tool);
  return kind && { name: nameOf(tool), kind };
}

/** The script that a package manager is told to run. */
export function scriptName({ program, words }: Command): string | undefined {
  if (!['npm', 'pnpm', 'yarn', 'bun'].includes(program)) return undefined;
  const operands = words
    .slice(1)
    .flatMap(({ text }) => (text === undefined || text.startsWith('-') ? [] : [text]));
  const [verb, name] = operands;
  if (verb === 'run' || verb === 'run-script') return name;
  return program !== 'npm' && verb !== undefined && SCRIPT.test(verb) ? verb : undefined;
}

/** `mvn spring-boot:run`, `go run`, `tsc`. */
function nameOf({ name, operands, args }: Tool): string {
  if (['mvn', 'mvnw', 'gradle', 'gradlew'].includes(name))
    return [
      name,
      operands.find((one) => /run|package|install|compile|verify|build|assemble|jar|dist/i.test(one)),
    ].join(' ');
  const [verb] = operands;
  return verb !== undefined &&
    args[0] === verb &&
    /^[a-z][\w:.]*$/.test(verb) &&
    !/\.[cm]?[jt]sx?$/.test(verb)
    ? `${name} ${verb}`
    : name;
}
