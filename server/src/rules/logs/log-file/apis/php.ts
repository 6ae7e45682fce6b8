import type { FileOpeners, LogSink } from '../api';

const stdout = { kind: 'argument', code: "'php://stdout'" } as const;
/** A path, or a stream. */
const stream: LogSink = { path: 0, known: true, instead: stdout };
/** Options of Laravel's channels: https://laravel.com/docs/logging#on-demand-channels */
const channel = { where: { key: 'driver', values: ['single', 'daily'] }, path: ['path'] } as const;

/**
 * PHP itself (https://www.php.net/manual/en/ref.errorfunc.php), Monolog
 * (https://seldaek.github.io/monolog/doc/02-handlers-formatters-processors.html), and other loggers. Functions that write
 * logs only with certain arguments have a `>` behind their name where they are given those.
 */
export const php: Readonly<Record<string, LogSink>> = {
  'error_log>': { path: 2, known: true },
  'ini_set>': { path: 1, known: true },
  // https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/#wp_debug_log
  'define>': { path: 1 },
  'file_put_contents>>': { path: 0, known: true, logs: true },
  'Monolog.Handler.StreamHandler': { ...stream, keyword: 'stream', family: 'monolog' },
  'Monolog.Handler.ErrorLogHandler': { family: 'monolog', silent: 'console' },
  'Monolog.Handler.RotatingFileHandler': { path: 0, keyword: 'filename' },
  'Illuminate.Support.Facades.Log.build': { nested: [channel] },
  'Illuminate.Support.Facades.File.append': { path: 0, known: true, logs: true },
  'Illuminate.Filesystem.Filesystem.append': { path: 0, known: true, logs: true },
  'Symfony.Component.Filesystem.Filesystem.appendToFile': { path: 0, known: true, logs: true },
  'Symfony.Component.HttpKernel.Log.Logger': { path: 1, keyword: 'output', known: true, optional: true },
  // https://docs.laminas.dev/laminas-log/writers/
  'Laminas.Log.Writer.Stream': stream,
  'Zend.Log.Writer.Stream': stream,
  Zend_Log_Writer_Stream: stream,
  // https://docs.phalcon.io/latest/logger/
  'Phalcon.Logger.Adapter.Stream': stream,
  'Phalcon.Logger.Adapter.File': { path: 0, known: true },
  // https://github.com/yiisoft/log-target-file
  'Yiisoft.Log.Target.File.FileTarget': { path: 0, keyword: 'logFile' },
  // https://book.cakephp.org/5/en/core-libraries/logging.html
  'Cake.Log.Log.setConfig': {
    nested: [
      {
        where: { key: 'className', values: ['File', 'Cake\\Log\\Engine\\FileLog'] },
        path: ['className'],
        unnamed: true,
      },
    ],
  },
  // https://wiki.swoole.com/en/#/server/setting?id=log_file
  ...Object.fromEntries(
    ['Swoole', 'OpenSwoole'].flatMap((owner) =>
      ['Server', 'Http.Server', 'WebSocket.Server'].map((name) => [
        `${owner}.${name}.set`,
        { keyword: 'log_file', known: true, optional: true } as const,
      ]),
    ),
  ),
  'yii.log.FileTarget': {},
  // https://github.com/katzgrau/KLogger
  'Katzgrau.KLogger.Logger': { path: 0 },
  // https://github.com/jbroadway/analog
  'Analog.Handler.File.init': { path: 0, known: true },
};

/** https://manual.workerman.net/doc/en/worker/log-file.html */
export const phpAssigned: Readonly<Record<string, LogSink>> = {
  'Workerman.Worker.logFile': { path: 0, known: true },
  'Workerman.Worker.stdoutFile': { path: 0, known: true },
};

export const phpOpeners: FileOpeners = { fopen: 0, SplFileObject: 0 };
