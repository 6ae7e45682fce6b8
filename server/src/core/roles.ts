import type { Role } from './document';

/**
 * Roles by path, first match wins. Paths are relative to the workspace folder, so that a sample project that lies in
 * another project's `test/` folder is judged by its own layout when it is opened by itself.
 */
const PATTERNS: readonly (readonly [Role, RegExp])[] = [
  [
    'vendored',
    /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|third-party|site-packages|\.venv|venv|Pods|\.gradle|\.terraform)\//i,
  ],
  [
    'generated',
    /(?:^|\/)(?:dist|build|out|target|\.next|\.nuxt|__pycache__|generated|gen|coverage|bin\/Debug|bin\/Release|obj)\/|\.min\.(?:js|css)$|\.(?:pb|pb\.gw|g|designer|generated|gen)\.\w+$|_pb2(?:_grpc)?\.py$|_generated\.\w+$|(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|go\.sum)$/,
  ],
  [
    'test',
    /(?:^|\/)(?:tests?|test_support|testing_support|__tests__|__mocks__|spec|specs|testing|testdata|test-data|fixtures|e2e|cypress|mocks?|integration-tests?|features\/steps|androidTest|jmh|benchmarks?)\/|(?:^|\/)src\/(?:\w*[tT]est|it)\/|(?:^|\/)(?:test_[^/]*|conftest|[^/]*_tests?)\.py$|[^/]*[._-](?:test|tests|spec|cy|e2e|stories|mock|bench)\.\w+$|_test\.\w+$|(?:^|[/_])(?:fixtures?|mocks?|testutils?|testing)\.go$|_spec\.rb$|(?:^|\/)[^/]*(?:Tests?|IT|Spec|TestCase|Fixtures?)\.(?:java|kt|kts|cs|php|groovy|scala)$/,
  ],
  ['migration', /(?:^|\/)(?:migrations?|alembic\/versions|db\/migrate|flyway)\//],
  [
    'example',
    /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|templates?\/docs)\/|(?:^|\/)(?:\.env\.(?:example|sample|template|dist|defaults?)|[^/]*\.(?:example|sample|template|dist)(?:\.\w+)?|example\.env|env\.example)$/i,
  ],
  [
    'dev-only',
    /(?:^|\/)(?:\.devcontainer|\.vscode|\.idea|\.husky|dev)\/|(?:^|\/)(?:docker-)?compose[._-](?:override|dev|development|local|test|tests|ci|debug)\.ya?ml$|(?:^|\/)(?:docker-)?compose\.[^/]*(?:override|dev|development|local|test)[^/]*\.ya?ml$|(?:^|\/)[^/]*Dockerfile[._-](?:dev|development|local|test|debug)$|(?:^|\/)(?:dev|local|development)\.Dockerfile$|(?:^|\/)Procfile\.(?:dev|local)$|(?:^|\/)Vagrantfile$|(?:^|\/)\.env\.(?:test|dev|development|local\.example)$/i,
  ],
  [
    'script',
    /(?:^|\/)(?:scripts?|tools?|releases?|hack|build-tools|buildSrc|ci|\.circleci|devtools|devops|contrib|maintenance)\/|(?:^|\/)(?:setup|fabfile|tasks|noxfile|conanfile|manage|dodo)\.py$|(?:^|\/)bin\/[^/]+\.(?:py|rb|pl)$|(?:^|\/)(?:gulpfile|gruntfile|webpack|rollup|vite|vitest|jest|karma|babel|esbuild|next|nuxt|postcss|tailwind|eslint|metro|playwright|cypress)[^/]*\.(?:[cm]?[jt]s|json)$|(?:^|\/)(?:Rakefile|Gemfile|Capfile|Guardfile|[^/]*\.(?:rake|gemspec)|Gulpfile|Gruntfile|Jakefile|magefile\.go|build\.rs|build\.gradle(?:\.kts)?)$/i,
  ],
];

/** Folders below these are packages of the application, whatever they are called. */
const SOURCE_ROOT = /^(.*?(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/).*\//;

/** What a file is there for, from its path (with `/`, from the workspace folder's root). */
export function roleOf(path: string): Role {
  const judged = path.replace(SOURCE_ROOT, '$1');
  return PATTERNS.find(([, pattern]) => pattern.test(judged))?.[0] ?? 'app';
}
