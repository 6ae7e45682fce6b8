import type { RuleContext } from '../../../engine/rule';

/** Packages that only code for browsers imports. */
const IMPORTS =
  /^(?:react|react-dom|vue|svelte|preact|@angular\/|solid-js|mobx|redux|@reduxjs\/|zustand|lit|jquery)/;
const PATH =
  /(?:^|\/)(?:client|clients|frontend|front-end|browser|ui|webapp|public|assets|static|components|pages|hooks|stores?|src-ui|ui-ngx)\//i;
const SERVER = /(?:^|\/)(?:server|api|backend|back-end|worker|workers|services?)\//i;
const FRAMEWORKS = ['react', 'vue', 'svelte', 'preact', '@angular/core', 'solid-js', 'next', 'nuxt'];

/**
 * Whether a file is compiled for a browser: there a bundler replaces `process.env.NODE_ENV` by a constant, and what it
 * guards is left out of the bundle.
 */
export function isFrontEnd({ document: { path, language }, imports, project }: RuleContext): boolean {
  if (!['javascript', 'typescript', 'tsx'].includes(language)) return false;
  if (language === 'tsx' || /\.[jt]sx$/.test(path)) return true;
  if (imports.some(({ target }) => IMPORTS.test(target))) return true;
  if (SERVER.test(path)) return false;
  return PATH.test(path) || FRAMEWORKS.some((name) => project.dependencies.has(name));
}
