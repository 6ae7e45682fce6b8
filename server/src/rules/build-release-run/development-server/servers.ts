import { type Tool, toolOf } from '../../../knowledge/programs/tools';
import type { Command } from '../../../semantics/facts';

/** A server that its makers call one for development, or a mode of a server that is. */
export interface DevelopmentServer {
  /** How a person would call it: `flask run`, `uvicorn --reload`. */
  readonly name: string;
  /** What production runs in its place. */
  readonly instead: string;
  /** The option that makes it one; without it the command is right. */
  readonly option?: RegExp;
  /** The word that belongs in the place of this one: `next dev` → `next start`. */
  readonly replace?: { readonly word: string; readonly by: string };
  /** It restarts another program when files change; that program may be a server for production. */
  readonly restarts?: true;
  /** It serves a front end, whose `start` script is meant for developers. */
  readonly frontEnd?: true;
}

/** What is said of a tool; a name where its first words are not what a person would say. */
type Found = Omit<DevelopmentServer, 'name'> & { readonly name?: string };
type Test = (tool: Tool) => Found | undefined;

const when =
  (wanted: string | RegExp, found: Found): Test =>
  ({ operands: [verb = ''] }) =>
    (typeof wanted === 'string' ? verb === wanted : wanted.test(verb)) ? found : undefined;

const withOption =
  (option: RegExp, instead: string): Test =>
  ({ args }) =>
    args.some((arg) => option.test(arg)) ? { instead, option, restarts: true } : undefined;

/** `flask --app shop run` */
const afterApp =
  (found: Found): Test =>
  ({ operands: [first, second], args }) =>
    first === 'run' || (second === 'run' && ['-A', '--app', '-e', '--env-file'].includes(args[0] ?? ''))
      ? found
      : undefined;

const restarter =
  (instead: string): Test =>
  () => ({ instead, restarts: true });

const BUILT = 'build it once and serve the result';
const WSGI = 'use Gunicorn or another production server';
const ASGI = 'use `uvicorn` without `--reload`';
const PHP = 'use PHP-FPM, FrankenPHP or Apache';
const WATCHER = 'start the program itself';
const COMPILED = 'start the compiled program';

const frontEnd =
  (wanted: RegExp): Test =>
  ({ operands: [verb = ''], args }) =>
    wanted.test(verb) && !args.includes('--help') ? { instead: BUILT, frontEnd: true } : undefined;

/** `next dev` and `next start` are two modes of one program. */
const mode = (tool: string, word: string, by: string): Test =>
  when(word, { instead: `build it and use \`${tool} ${by}\``, replace: { word, by } });

const reload = (instead: string): Test => withOption(/^--(?:auto-?)?reload(?:-\w+)*(?:=|$)/, instead);

/** From the documentation of each tool, where it says what the server is for. */
const SERVERS: Readonly<Record<string, Test>> = {
  // https://flask.palletsprojects.com/en/stable/deploying/
  flask: afterApp({ name: 'flask run', instead: WSGI }),
  quart: afterApp({ name: 'quart run', instead: 'use Hypercorn' }),
  // https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver
  'manage.py': when(/^runserver(?:_plus)?$/, { instead: WSGI }),
  'django-admin': when(/^runserver(?:_plus)?$/, { instead: WSGI }),
  // https://fastapi.tiangolo.com/fastapi-cli/
  fastapi: when('dev', { instead: 'use `fastapi run`', replace: { word: 'dev', by: 'run' } }),
  // https://www.uvicorn.org/settings/#development
  uvicorn: reload(ASGI),
  hypercorn: reload('use it without `--reload`'),
  gunicorn: reload('use it without `--reload`'),
  granian: reload('use it without `--reload`'),
  sanic: withOption(/^(?:--dev|-d|--debug|--auto-reload|-r)$/, 'use it without `--dev`'),
  litestar: reload('use it without `--reload`'),
  'http.server': () => ({ instead: 'use a production web server' }),
  watchmedo: when('auto-restart', { instead: WATCHER, restarts: true }),
  watchfiles: restarter(WATCHER),
  // https://nextjs.org/docs/app/api-reference/cli/next
  next: mode('next', 'dev', 'start'),
  nuxt: when('dev', { instead: 'run `node .output/server/index.mjs`' }),
  nuxi: when('dev', { instead: 'run `node .output/server/index.mjs`' }),
  // https://vite.dev/guide/cli
  vite: frontEnd(/^(?:|dev|serve|preview)$/),
  ng: frontEnd(/^(?:serve|s)$/),
  webpack: frontEnd(/^(?:serve|server|s)$/),
  'webpack-cli': frontEnd(/^serve$/),
  'webpack-dev-server': frontEnd(/^/),
  'vue-cli-service': frontEnd(/^serve$/),
  'react-scripts': frontEnd(/^start$/),
  'react-app-rewired': frontEnd(/^start$/),
  craco: frontEnd(/^start$/),
  astro: frontEnd(/^(?:dev|preview)$/),
  gatsby: frontEnd(/^develop$/),
  remix: frontEnd(/^(?:vite:)?dev$/),
  'react-router': frontEnd(/^dev$/),
  'live-server': frontEnd(/^/),
  'browser-sync': frontEnd(/^start$/),
  strapi: mode('strapi', 'develop', 'start'),
  medusa: mode('medusa', 'develop', 'start'),
  nodemon: restarter(WATCHER),
  'node-dev': restarter(WATCHER),
  'ts-node-dev': restarter(WATCHER),
  tsnd: restarter(WATCHER),
  nest: ({ operands: [verb], args }) =>
    verb === 'start' && args.some((arg) => ['-w', '--watch', '-d', '--debug'].includes(arg))
      ? { instead: 'build it once and run `node dist/main`', restarts: true }
      : undefined,
  // https://laravel.com/docs/artisan, https://symfony.com/doc/current/setup/symfony_server.html
  artisan: when('serve', { instead: PHP }),
  symfony: when(/^(?:serve|server:start|local:server:start)$/, { instead: PHP }),
  console: when(/^server:(?:run|start)$/, { instead: PHP }),
  php: ({ args }) => (args.some((arg) => arg === '-S') ? { instead: PHP } : undefined),
  rails: ({ operands: [verb], args }) =>
    ['s', 'server'].includes(verb ?? '') &&
    args.some(
      (arg, at) => /^--environment=dev/.test(arg) || (arg === '-e' && /^dev/.test(args[at + 1] ?? '')),
    )
      ? { instead: 'start it in the `production` environment' }
      : undefined,
  shotgun: restarter('use Puma'),
  rerun: restarter(WATCHER),
  jekyll: when(/^(?:serve|server|s)$/, { instead: BUILT }),
  hugo: when(/^(?:serve|server)$/, { instead: BUILT }),
  mkdocs: when('serve', { instead: BUILT }),
  air: ({ operands: [verb] }) => (verb === 'init' ? undefined : { instead: COMPILED, restarts: true }),
  CompileDaemon: restarter(COMPILED),
  reflex: ({ args }) =>
    args.includes('-r') || args.includes('-s') ? { instead: COMPILED, restarts: true } : undefined,
  'cargo-watch': restarter(COMPILED),
  cargo: when('watch', { instead: COMPILED, restarts: true }),
  dotnet: when('watch', { instead: 'publish it once and run the `.dll`', restarts: true }),
  mvn: when(/^(?:quarkus:dev|mn:run)$/, { instead: 'run the packaged jar' }),
  mvnw: when(/^(?:quarkus:dev|mn:run)$/, { instead: 'run the packaged jar' }),
  gradle: when(/(?:^|:)quarkusDev$/, { instead: 'run the packaged jar' }),
  gradlew: when(/(?:^|:)quarkusDev$/, { instead: 'run the packaged jar' }),
};

const WATCH = /^--(?:watch|hot)(?:-path(?:=.*)?)?$/;

/** The development server that a command starts, if it does. Never throws. */
export function developmentServerOf(command: Command): DevelopmentServer | undefined {
  const tool = toolOf(command);
  const [interpreter, ...options] = tool.by;
  if (interpreter !== undefined) {
    const watch = options.find((option) => WATCH.test(option));
    if (watch !== undefined)
      return {
        name: `${interpreter} ${watch.replace(/=.*/, '')}`,
        instead: `use it without \`${watch.replace(/=.*/, '')}\``,
        option: WATCH,
        restarts: true,
      };
    // `tsx watch src/server.ts`
    if (['tsx', 'bun', 'deno'].includes(interpreter) && tool.name === 'watch')
      return { name: `${interpreter} watch`, instead: WATCHER, restarts: true };
  }
  const found = Object.hasOwn(SERVERS, tool.name) ? SERVERS[tool.name]?.(tool) : undefined;
  if (!found) return undefined;
  const [verb] = tool.operands;
  const isVerb =
    verb !== undefined && found.option === undefined && tool.args[0] === verb && /^[a-z][\w:-]*$/.test(verb);
  const option = found.option && tool.args.find((arg) => found.option?.test(arg));
  const shown =
    option?.replace(/=.*/, '') ??
    (tool.name === 'php' ? '-S' : isVerb && !WATCHERS.has(tool.name) ? verb : undefined);
  return { name: shown === undefined ? tool.name : `${tool.name} ${shown}`, ...found };
}

/** Their first word is what they start. */
const WATCHERS: ReadonlySet<string> = new Set(
  'nodemon node-dev ts-node-dev tsnd watchfiles shotgun rerun air CompileDaemon http.server'.split(' '),
);
