import type { Dialect } from '../../semantics/dialects';

const BY_PATH: readonly { readonly id: Dialect; readonly path: RegExp }[] = [
  { id: 'package-json', path: /(?:^|\/)package\.json$/ },
  { id: 'composer-json', path: /(?:^|\/)composer\.json$/ },
  { id: 'appsettings', path: /(?:^|\/)appsettings[^/]*\.json$/i },
  { id: 'launch-settings', path: /(?:^|\/)launchSettings\.json$/i },
  { id: 'tsconfig', path: /(?:^|\/)[tj]sconfig[^/]*\.json$/ },
  { id: 'devcontainer', path: /(?:^|\/)\.?devcontainer(?:\/.*)?\.json$/ },
  { id: 'docker-config', path: /(?:^|\/)(?:\.docker\/config\.json|\.dockerconfigjson|\.dockercfg)$/ },
  { id: 'pm2', path: /(?:^|\/)(?:(?:ecosystem|pm2)(?:[.-][\w-]+)?(?:\.config)?|process)\.json5?$/ },
  { id: 'heroku', path: /(?:^|\/)app\.json$/ },
  { id: 'railway', path: /(?:^|\/)railway\.json$/ },
  { id: 'vscode', path: /(?:^|\/)\.vscode\/[^/]+\.jsonc?$/ },
];

/** Data, not configuration: locks of package managers, translations, recorded data. */
const IRRELEVANT_PATH =
  /(?:^|\/)(?:(?:package-lock|npm-shrinkwrap|composer\.lock|packages\.lock|project\.assets|deno\.lock|bun\.lock|[^/]*-lock)\.json$|(?:locales?|i18n|translations|cassettes|__snapshots__)\/)|\.lock$/;
const INTERFACE_DESCRIPTION = /^\s*\{\s*"(?:openapi|swagger|asyncapi)"\s*:/;

/** Whether nothing in the file can matter. Never throws. */
export function isIrrelevant(path: string, text: string): boolean {
  return IRRELEVANT_PATH.test(path) || INTERFACE_DESCRIPTION.test(text);
}

/** What a JSON file is, by its path from the workspace folder's root. Never throws. */
export function dialectOf(path: string): Dialect {
  return BY_PATH.find((dialect) => dialect.path.test(path))?.id ?? 'json';
}
