import type { FileRow } from '../../../semantics/request-table';

/** Paths with each of the endings of scripts: JavaScript and TypeScript, as a module of any kind. */
function scripts(...paths: string[]): readonly string[] {
  const endings = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'];
  return paths.flatMap((path) => endings.map((ending) => `${path}.${ending}`));
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/**
 * https://nextjs.org/docs/app/api-reference/file-conventions, https://nextjs.org/docs/pages/building-your-application,
 * https://nuxt.com/docs/guide/directory-structure/server, https://svelte.dev/docs/kit/routing, https://remix.run/docs,
 * https://reactrouter.com/start/framework/route-module, https://docs.astro.build/en/guides/endpoints/,
 * https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html, https://vercel.com/docs/functions,
 * https://docs.netlify.com/build/functions/get-started/, https://developers.cloudflare.com/pages/functions/,
 * https://docs.adonisjs.com/guides/basics/controllers, https://sailsjs.com/documentation/concepts/actions-and-controllers,
 * https://docs.strapi.io/cms/backend-customization/controllers
 */
export const files: readonly FileRow[] = [
  { purpose: 'request', paths: scripts('**/app/**/route', '**/src/app/**/route'), names: METHODS },
  { purpose: 'request', paths: scripts('**/pages/api/**'), names: ['default', 'handler'] },
  {
    purpose: 'request',
    paths: scripts('**/pages/**'),
    names: ['getServerSideProps', 'getInitialProps', ...METHODS, 'ALL'],
  },
  {
    purpose: 'request',
    paths: scripts('**/middleware', '**/proxy'),
    names: ['middleware', 'proxy', 'onRequest'],
  },
  { purpose: 'start', paths: scripts('**/instrumentation'), names: ['register'] },
  {
    purpose: 'request',
    paths: scripts('**/server/api/**', '**/server/routes/**', '**/server/middleware/**'),
    names: ['default'],
  },
  { purpose: 'start', paths: scripts('**/server/plugins/**'), names: ['default'] },
  { purpose: 'job', paths: scripts('**/server/tasks/**'), names: ['default'] },
  { purpose: 'request', paths: scripts('**/+server'), names: [...METHODS, 'fallback'] },
  { purpose: 'request', paths: scripts('**/+page.server', '**/+layout.server'), names: ['load', 'actions'] },
  {
    purpose: 'request',
    paths: scripts('**/hooks.server'),
    names: ['handle', 'handleFetch', 'handleError'],
  },
  { purpose: 'start', paths: scripts('**/hooks.server'), names: ['init'] },
  {
    purpose: 'request',
    paths: scripts('**/app/routes/**', '**/app/root', '**/src/routes/**'),
    names: ['loader', 'action', 'middleware', ...METHODS],
  },
  { purpose: 'request', paths: scripts('**/entry.server'), names: ['default', 'handleRequest'] },
  {
    purpose: 'request',
    paths: scripts(
      '**/handler',
      '**/handlers/**',
      '**/*.handler',
      '**/lambda',
      '**/lambdas/**',
      '**/lambda/**',
      '**/functions/**',
    ),
    names: ['handler', 'lambdaHandler'],
  },
  { purpose: 'request', paths: scripts('api/**'), names: METHODS },
  { purpose: 'request', paths: scripts('netlify/functions/**'), names: ['default', ...METHODS] },
  {
    purpose: 'request',
    paths: scripts('functions/**'),
    names: [
      'onRequest',
      ...METHODS.map((method) => `onRequest${method.charAt(0)}${method.slice(1).toLowerCase()}`),
    ],
  },
  { purpose: 'request', paths: scripts('**/app/controllers/**', '**/app/Controllers/**'), inClass: true },
  {
    purpose: 'request',
    paths: scripts('**/app/middleware/**', '**/app/Middleware/**'),
    names: ['handle'],
    inClass: true,
  },
  { purpose: 'request', paths: scripts('**/api/controllers/**', '**/src/api/*/controllers/**') },
];
