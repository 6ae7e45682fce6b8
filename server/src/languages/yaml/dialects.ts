import type { Dialect } from '../../semantics/dialects';

/** What a YAML document is, as its path and its shape tell. */
export interface YamlDialect {
  readonly id: Dialect;
  /** Of Kubernetes: `Deployment`, `Job`, … */
  readonly kind?: string;
}

const BY_PATH: readonly { readonly id: Dialect; readonly path: RegExp }[] = [
  { id: 'github-actions', path: /(?:^|\/)\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/ },
  { id: 'gitlab-ci', path: /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/ci\/.+\.ya?ml$/ },
  { id: 'compose', path: /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/ },
  { id: 'spring', path: /(?:^|\/)(?:application|bootstrap)[^/]*\.ya?ml$/ },
  { id: 'rails-database', path: /(?:^|\/)config\/database[^/]*\.ya?ml$|(?:^|\/)database\.ya?ml$/ },
  { id: 'rails-secrets', path: /(?:^|\/)config\/(?:secrets|credentials|application)\.ya?ml$/ },
  { id: 'helm-values', path: /(?:^|\/)values(?:[.-][^/]*)?\.ya?ml$/ },
  { id: 'circleci', path: /(?:^|\/)\.circleci\/.+\.ya?ml$/ },
  {
    id: 'azure-pipelines',
    path: /(?:^|\/)(?:\.?azure-pipelines[^/]*\.ya?ml|\.?azure-pipelines\/.+\.ya?ml)$/,
  },
  { id: 'bitbucket-pipelines', path: /(?:^|\/)bitbucket-pipelines\.ya?ml$/ },
  { id: 'travis', path: /(?:^|\/)\.travis\.ya?ml$/ },
  { id: 'drone', path: /(?:^|\/)\.(?:drone|woodpecker)(?:\.ya?ml|\/.+\.ya?ml)$/ },
  { id: 'render', path: /(?:^|\/)render\.ya?ml$/ },
  { id: 'pm2', path: /(?:^|\/)(?:(?:ecosystem|pm2)(?:[.-][\w-]+)?(?:\.config)?|process)\.ya?ml$/ },
  { id: 'monolog', path: /(?:^|\/)monolog\.ya?ml$/ },
  { id: 'sidekiq', path: /(?:^|\/)config\/sidekiq[^/]*\.ya?ml$/ },
  { id: 'thin', path: /(?:^|\/)config\/thin[^/]*\.ya?ml$/ },
];

/** Data, not configuration: locks of package managers, translations, recorded traffic. */
const IRRELEVANT_PATH =
  /(?:^|\/)(?:(?:pnpm-lock|yarn-lock|packages\.lock|conda-lock|pubspec\.lock)\.ya?ml$|(?:locales?|i18n|translations|cassettes|vcr_cassettes|__snapshots__)\/)/;
const INTERFACE_DESCRIPTION = /^["']?(?:openapi|swagger|asyncapi)["']?[ \t]*:/m;
const CUSTOM_RESOURCE = /^kind:[ \t]*CustomResourceDefinition\b/m;

/** Whether nothing in files with this path can matter, however they look. */
export function isIrrelevantPath(path: string): boolean {
  return IRRELEVANT_PATH.test(path);
}

/** Whether a document describes interfaces: schemas and examples, with thousands of entries that configure nothing. */
export function isDescription(document: string): boolean {
  return INTERFACE_DESCRIPTION.test(document) || CUSTOM_RESOURCE.test(document);
}

/** What a document is. `path` is from the workspace folder's root. Never throws. */
export function dialectOf(path: string, document: string): YamlDialect {
  if (/^kind:[ \t]*["']?Config\b/m.test(document) && /^(?:clusters|users|contexts):/m.test(document))
    return { id: 'kubeconfig' };
  // An `application.yaml` may be one of Argo CD.
  const kind = /^kind:[ \t]*["']?(\w+)/m.exec(document)?.[1];
  if (kind !== undefined && /^apiVersion:/m.test(document)) return { id: 'kubernetes', kind };
  if (/(?:^|\/)action\.ya?ml$/.test(path) && /^runs:/m.test(document)) return { id: 'github-actions' };
  const named = BY_PATH.find((dialect) => dialect.path.test(path));
  if (named) return { id: named.id };
  if (/^services:[ \t]*(?:#.*)?\r?$/m.test(document) && /^[ \t]+(?:image|build):/m.test(document)) {
    return { id: 'compose' };
  }
  return { id: 'yaml' };
}
