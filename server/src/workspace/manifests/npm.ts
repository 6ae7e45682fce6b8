import { type ManifestReader, nothing, tableAt } from './manifest';

const KINDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** https://docs.npmjs.com/cli/configuring-npm/package-json */
export const npm: ManifestReader = {
  matches: (name) => name === 'package.json',
  isRoot: () => true,
  read(text) {
    let json: unknown;
    try {
      json = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      return nothing;
    }
    const root = tableAt(json);
    const scripts = tableAt(json, 'scripts');
    return {
      dependencies: KINDS.flatMap((kind) => Object.keys(tableAt(json, kind))),
      commandLine: root.bin !== undefined,
      // Most libraries' `start` serves their documentation; those that are to be published say so.
      starts: typeof scripts.start === 'string' || typeof scripts.serve === 'string',
      publishable:
        root.private !== true &&
        ['main', 'module', 'exports', 'files', 'types'].some((key) => root[key] !== undefined) &&
        (root.exports !== undefined || root.files !== undefined || root.publishConfig !== undefined),
    };
  },
};
