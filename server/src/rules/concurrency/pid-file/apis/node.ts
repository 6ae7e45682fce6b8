import type { FileWrite } from '../api';

const path: FileWrite = { path: 0 };
const opened: FileWrite = { path: 0, mode: 1 };

/**
 * https://nodejs.org/api/fs.html, https://github.com/jprichardson/node-fs-extra, https://bun.sh/docs/api/file-io,
 * https://docs.deno.com/api/deno/file-system, https://www.npmjs.com/package/npid
 */
export const node: Readonly<Record<string, FileWrite>> = {
  'fs.writeFile': path,
  'fs.writeFileSync': path,
  'fs.createWriteStream': path,
  'fs.open': opened,
  'fs.openSync': opened,
  'fs.promises.writeFile': path,
  'fs.promises.open': opened,
  'fs/promises.writeFile': path,
  'fs/promises.open': opened,
  'fs-extra.writeFile': path,
  'fs-extra.writeFileSync': path,
  'fs-extra.outputFile': path,
  'fs-extra.outputFileSync': path,
  'graceful-fs.writeFile': path,
  'graceful-fs.writeFileSync': path,
  'Bun.write': path,
  'bun.write': path,
  'Deno.writeTextFile': path,
  'Deno.writeTextFileSync': path,
  'npid.create': { path: 0, always: true },
  'pidlockfile.lock': { path: 0, always: true },
};
