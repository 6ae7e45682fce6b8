import { php as programs } from '../../../dependencies/shell-out/apis/php';
import type { Detachment } from '../api';

const server: Detachment = { does: 'sends the server to the background', option: 'daemonize' };

/**
 * https://www.php.net/manual/en/function.posix-setsid.php (`pcntl_fork` alone also makes workers), and Swoole:
 * https://wiki.swoole.com/en/#/server/setting?id=daemonize
 */
export const php: Readonly<Record<string, Detachment>> = {
  // `exec('nohup php worker.php > /dev/null 2>&1 &')`
  ...Object.fromEntries(Object.keys(programs).map((name) => [name, { launches: true as const }])),
  posix_setsid: { does: 'leaves the session of whoever started it' },
  'Swoole.Process.daemon': {},
  'OpenSwoole.Process.daemon': {},
  ...Object.fromEntries(
    ['Swoole', 'OpenSwoole'].flatMap((owner) =>
      ['Server', 'Http.Server', 'WebSocket.Server'].map((name) => [`${owner}.${name}.set`, server]),
    ),
  ),
};
