/** The section of the settings. */
export const SECTION = 'twelveFactor';
/** The scheme of the pages that the server holds. */
export const PAGE_SCHEME = 'twelve-factor';
/** The configuration file of a folder. */
export const CONFIG_FILE = '.twelvefactor.yaml';

/** The twelve factors by slug: the path at 12factor.net and the name of the server's page. */
export const FACTORS: readonly (readonly [slug: string, title: string, summary: string])[] = [
  ['codebase', 'I. Codebase', 'One codebase, many deploys'],
  ['dependencies', 'II. Dependencies', 'Declared and isolated'],
  ['config', 'III. Config', 'Kept in the environment'],
  ['backing-services', 'IV. Backing services', 'Attached resources'],
  ['build-release-run', 'V. Build, release, run', 'Three separate stages'],
  ['processes', 'VI. Processes', 'Stateless, sharing nothing'],
  ['port-binding', 'VII. Port binding', 'The service exports itself'],
  ['concurrency', 'VIII. Concurrency', 'Scaled out by processes'],
  ['disposability', 'IX. Disposability', 'Quick to start, graceful to stop'],
  ['dev-prod-parity', 'X. Dev/prod parity', 'Environments as alike as can be'],
  ['logs', 'XI. Logs', 'Streams of events on stdout'],
  ['admin-processes', 'XII. Admin processes', 'One-off tasks of the same release'],
];
