import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

const ENTRY = `
  export { rules } from './server/src/rules/registry.gen';
  export { pages } from './server/src/rules/pages.gen';
  export { readPage, readablePage } from './server/src/engine/pages';
  export { LEVELS, ROLES } from './server/src/workspace/config-file';
`;

/** The rules and their pages, and what the server calls levels and roles: taken from the sources as they are. */
export async function readCatalogue(root) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    logLevel: 'error',
  });
  const { rules, pages, readPage, readablePage, LEVELS, ROLES } = evaluate(outputFiles[0].text, root);
  const slugs = [...new Set(rules.map(({ id }) => path.dirname(id)))];
  const factor = (slug) => ({ slug, ...readPage(pages[slug]), url: `https://12factor.net/${slug}` });
  return {
    levels: LEVELS,
    roles: ROLES,
    /** Those that have rules, in the order of the rules. */
    factors: slugs.map(factor),
    rules: rules.map(({ id, title, severity, enabled }) => ({
      id,
      title,
      level: enabled === false ? 'off' : severity,
      factor: factor(path.dirname(id)),
      page: readPage(pages[id]),
      readable: readablePage(pages[id]),
    })),
  };
}

function evaluate(code, root) {
  const module = { exports: {} };
  const run = compileFunction(code, ['module', 'exports', 'require'], { filename: 'catalogue.cjs' });
  run(module, module.exports, createRequire(path.join(root, 'package.json')));
  return module.exports;
}
