import type { Role } from '../text/document';

/** A language, and perhaps a script or a region: `de`, `pt-BR`, `zh_Hans`. https://www.rfc-editor.org/info/bcp47 */
const CODE = '[a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|\\d{3}))*';
/** What holds texts for people, by the ends of its name. */
const CATALOGUE = '(?:ftl|ini|json5?|php|po|properties|rb|strings|toml|xlf|xliff|xml|ya?ml)';
/**
 * Texts in the languages of people: folders that are called for them, folders and files that are called after a
 * language. Data files lie there for nothing else; code only where its name is a language's.
 */
const TRANSLATION = new RegExp(
  [
    `(?:^|/)(?:locales|langs?|languages?|translations|__locales\\w*)/(?:[^/]+/)*[^/]+\\.${CATALOGUE}$`,
    `(?:^|/)(?:i18n|intl|locales?|messages)/(?:[^/]+/)*(?:[^/]*[-_.])?${CODE}(?:/[^/]+)?\\.${CATALOGUE}$`,
    `(?:^|/)(?:i18n|intl|locales?|langs?|languages?|messages|translations)/(?:[^/]+/)*${CODE}(?:/[^/]+)?\\.[cm]?[jt]s$`,
    `(?:^|/)messages_${CODE}\\.properties$`,
    `(?:^|/)res/values-[a-z]{2,3}(?:-r[A-Z]{2})?/[^/]+\\.xml$`,
  ].join('|'),
);

/**
 * Roles by path, first match wins. Paths are relative to the workspace folder, so that a sample project that lies in
 * another project's `test/` folder is judged by its own layout when it is opened by itself.
 */
const PATTERNS: readonly (readonly [Role, RegExp])[] = [
  ['translation', TRANSLATION],
  [
    'vendored',
    /(?:^|\/)(?:node_modules|bower_components|vendor|vendor-bin|third_party|third-party|site-packages|\.venv|venv|Pods|\.gradle|\.terraform|\.yarn\/(?:releases|plugins))\//i,
  ],
  [
    'generated',
    /(?:^|\/)(?:dist|build|out|target|\.next|\.nuxt|__pycache__|generated|gen|coverage|bin\/Debug|bin\/Release|obj)\/|\.min\.(?:js|css)$|\.(?:pb|pb\.gw|g|designer|generated|gen)\.\w+$|_pb2(?:_grpc)?\.py$|_generated\.\w+$|(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|go\.sum)$/,
  ],
  [
    'test',
    /(?:^|\/)(?:(?:[A-Za-z\d]+[-_])*tests?|test_support|testing_support|__tests__|__mocks__|spec|specs|testing|testdata|test[-_](?:data|resources)|fixtures|e2e[\w-]*|cypress|playwright|benches|mocks?|integration-tests?|features\/steps|androidTest|jmh|benchmarks?)\/|(?:^|\/)src\/(?:\w*[tT]est(?:[sA-Z-][\w-]*)?|it)\/|(?:^|\/)(?:test_[^/]*|tests?|conftest|[^/]*smoke_?test[^/]*|[^/]*_test(?:s|ing)?)\.py$|[^/]*[._-](?:test|tests|spec|cy|e2e|stories|mock|bench)\.\w+$|_test\.\w+$|(?:^|[/_])(?:fixtures?|mocks?|tests?|test_?(?:utils?|helpers?|support)|testing)\.go$|(?:^|\/)(?:tests?(?:_\w+)?|\w+_tests?)\.rs$|_spec\.rb$|(?:^|\/)test-[\w-]+\.(?:py|rb|sh|ps1)$|(?:^|\/)ci\.rake$|(?:^|\/)(?:phpunit\.xml|(?:cypress|playwright|jest|vitest|karma)\.(?:config|conf|setup)\.(?:[cm]?[jt]s|json))$|(?:^|\/)[^/]*(?:Tests?|IT|Spec|TestCase|Fixtures?)\.(?:java|kt|kts|cs|php|groovy|scala)$|\.(?:\w*T|t)ests?(?:\.[\w.]*)?\/|(?:^|\/)[^/]*\.Tests\.ps1$/,
  ],
  ['migration', /(?:^|\/)(?:migrations?|alembic\/versions|db\/migrate|flyway)\//],
  [
    'example',
    /(?:^|\/)(?:\.?examples?|samples?|demos?|docs?|documentation|tutorials?|templates?\/docs)\/|(?:^|\/)(?:\.env(?:\.\w+)?\.(?:example|sample|template|dist|defaults?|patch)|examples?[_-][^/]*\.\w+|[^/]*\.(?:example|sample|template|dist)(?:\.\w+)?|example\.env|env\.example)$/i,
  ],
  [
    'dev-only',
    /(?:^|\/)(?:\.ci|\.agents|\.devcontainer|\.vscode|\.idea|\.husky|dev)\/|(?:^|\/)(?:docker-)?compose[._-](?:override|dev|development|local|test|tests|ci|debug)\.ya?ml$|(?:^|\/)(?:docker-)?compose\.[^/]*(?:override|dev|development|local|test)[^/]*\.ya?ml$|(?:^|\/)[^/]*Dockerfile[._-](?:dev|development|local|test|debug)$|(?:^|\/)(?:dev|local|development)\.Dockerfile$|(?:^|\/)Procfile\.(?:dev|local)$|(?:^|\/)Vagrantfile$|(?:^|\/)\.env\.(?:test|testing|ci|dev|development|local\.example)$/i,
  ],
  [
    'script',
    /(?:^|\/)cmd\/(?:\w+-)?(?:gen|codegen|generate|generator|scripts?|tools?)\/|(?:^|\/)(?:scripts?|tools?|releases?|hack|build-tools|buildSrc|ci|\.circleci|devtools|devops|contrib|maintenance|debian|rpm|packaging)\/|(?:^|\/)(?:setup|fabfile|tasks|noxfile|conanfile|manage|dodo)\.py$|(?:^|\/)bin\/[^/]+\.(?:py|rb|pl)$|(?:^|\/)(?:gulpfile|gruntfile|webpack|rollup|vite|vitest|jest|karma|babel|esbuild|next|nuxt|postcss|tailwind|eslint|metro|playwright|cypress)[^/]*\.(?:[cm]?[jt]s|json)$|(?:^|\/)(?:Rakefile|Gemfile|Capfile|Guardfile|[^/]*\.(?:rake|gemspec)|Gulpfile|Gruntfile|Jakefile|magefile\.go|build\.rs|build\.gradle(?:\.kts)?)$|(?:^|\/)(?:[a-z]+-[a-z\d]\w*|(?:bench|\w*build|ci|clean|configure|deploy|init|install|migrate|pack|prepare|provision|publish|push|release|restore|setup|sign|test|uninstall|update|upgrade|version)[\w.-]*)\.ps1$/i,
  ],
  [
    // What a developer runs with Node: command-line tools, and builds beside `package.json`.
    'script',
    /^extras?\/.*\.(?:[cm]?[jt]s|ps1|py|rb|sh)$|^(?:build|release|publish|bump|make|changelog)(?:[-_.][\w-]+)?\.[cm]?[jt]s$|(?:^|\/)bin\/(?:[^/]+\/)*(?![^/]*(?:www|server|start|worker|app|index|main|web))[^/]+\.[cm]?[jt]s$/i,
  ],
];

/** Folders below these are packages of the application, whatever they are called. */
const SOURCE_ROOT = /^(.*?(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/).*\//;

/** What a file is there for, from its path (with `/`, from the workspace folder's root). */
export function roleOf(path: string): Role {
  const judged = path.replace(SOURCE_ROOT, '$1');
  return PATTERNS.find(([, pattern]) => pattern.test(judged))?.[0] ?? 'app';
}
