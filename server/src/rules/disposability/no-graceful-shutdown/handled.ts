const NODE_PROCESS = ['on', 'once', 'addListener', 'prependListener', 'prependOnceListener'];
const SIGNALS_OF_PYTHON = ['signal.signal', 'gevent.signal', 'gevent.signal_handler'];

/**
 * Calls that take care of the end, wherever in the app they stand. https://nodejs.org/api/process.html#signal-events,
 * https://docs.python.org/3/library/signal.html, https://pkg.go.dev/os/signal, https://docs.rs/tokio/latest/tokio/signal/
 */
export const handled: Readonly<Record<string, readonly string[]>> = {
  node: [
    ...NODE_PROCESS.map((name) => `process.${name}(SIGTERM)`),
    'Deno.addSignalListener(SIGTERM)',
    '*.enableShutdownHooks',
    '@godaddy/terminus.createTerminus',
    'http-terminator.createHttpTerminator',
    'lightship.createLightship',
    'close-with-grace',
    'exit-hook',
    'exit-hook.asyncExitHook',
    'async-exit-hook',
    'stoppable',
    'http-graceful-shutdown',
    'http-graceful-shutdown.gracefulShutdown',
    'node-graceful-shutdown.onShutdown',
    'express-graceful-exit.gracefulExitHandler',
    'fastify-graceful-shutdown',
  ],
  python: [
    ...SIGNALS_OF_PYTHON.map((name) => `${name}(SIGTERM)`),
    '*.add_signal_handler(SIGTERM)',
    'signal.sigwait',
    'signal.sigwaitinfo',
    'anyio.open_signal_receiver(SIGTERM)',
    'trio.open_signal_receiver(SIGTERM)',
  ],
  go: [
    'os/signal.Notify',
    'os/signal.NotifyContext',
    '*.Shutdown',
    '*.ShutdownWithContext',
    '*.ShutdownWithTimeout',
    '*.GracefulStop',
    'github.com/fvbock/endless.ListenAndServe',
    'github.com/tylerb/graceful.Run',
    'gopkg.in/tylerb/graceful.v1.Run',
    'github.com/oklog/run.SignalHandler',
    'go.uber.org/fx.New',
  ],
  jvm: ['*.setShutdown'],
  rust: [
    '*.with_graceful_shutdown',
    '*.bind_with_graceful_shutdown',
    '*.try_bind_with_graceful_shutdown',
    '*.run_with_graceful_shutdown',
    '*.serve_with_shutdown',
    '*.serve_with_incoming_shutdown',
    'tokio.signal.unix.signal',
    'signal_hook.flag.register',
    'signal_hook.iterator.Signals.new',
  ],
};

/** Packages that a framework is told to use, and that take care of the end then. */
export const HANDLING_PACKAGES = [
  'fastify-graceful-shutdown',
  'nestjs-graceful-shutdown',
  'go-graceful-shutdown',
];
