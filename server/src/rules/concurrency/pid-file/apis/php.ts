import type { FileWrite } from '../api';

const write: FileWrite = { path: 0, keyword: 'filename' };
const open: FileWrite = { path: 0, mode: 1, keyword: 'filename' };
const server: FileWrite = { path: 0, keyword: 'pid_file' };

/** https://www.php.net/manual/en/ref.filesystem.php, and what frameworks put on top of it. */
export const php: Readonly<Record<string, FileWrite>> = {
  file_put_contents: write,
  fopen: open,
  SplFileObject: open,
  'Symfony.Component.Filesystem.Filesystem.dumpFile': write,
  'Illuminate.Support.Facades.File.put': { path: 0 },
  'Illuminate.Filesystem.Filesystem.put': { path: 0 },
  // https://wiki.swoole.com/en/#/server/setting?id=pid_file
  ...Object.fromEntries(
    ['Swoole', 'OpenSwoole'].flatMap((owner) =>
      ['Server', 'Http.Server', 'WebSocket.Server'].map((name) => [`${owner}.${name}.set`, server]),
    ),
  ),
};
