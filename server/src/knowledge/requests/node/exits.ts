import type { Registration } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

const exit: Registration = { purpose: 'exit' };
const SIGNALS = 'SIGTERM SIGINT SIGHUP SIGQUIT SIGUSR2 SIGBREAK'.split(' ');

/**
 * https://nodejs.org/api/process.html#process-events, https://docs.deno.com/api/deno/~/Deno.addSignalListener,
 * https://github.com/sindresorhus/exit-hook, https://github.com/tapjs/signal-exit, https://github.com/godaddy/terminus,
 * https://github.com/mcollina/close-with-grace, https://github.com/sebhildebrandt/http-graceful-shutdown
 */
export const exits: Readonly<Record<string, Registration>> = unite<Registration>(
  members('process', 'on once addListener prependListener prependOnceListener', {
    ...exit,
    event: [...SIGNALS, 'exit', 'beforeExit', 'disconnect'],
  }),
  each('Deno.addSignalListener', { ...exit, event: SIGNALS }),
  each(
    'exit-hook exit-hook.asyncExitHook exit-hook.gracefulExit async-exit-hook signal-exit signal-exit.onExit ' +
      'close-with-grace node-cleanup death node-graceful.on',
    exit,
  ),
  each('@godaddy/terminus.createTerminus', {
    ...exit,
    handlers: [],
    options: ['onSignal', 'onShutdown', 'beforeShutdown', 'healthChecks'],
    by: { healthChecks: 'request' },
  }),
  each('http-graceful-shutdown', { ...exit, options: ['onShutdown', 'preShutdown', 'finally'] }),
  each('lightship.createLightship().registerShutdownHandler', exit),
);
