import type { FileOpeners, LogSink } from '../api';

const handler: LogSink = {
  path: 0,
  keyword: 'filename',
  family: 'logging',
  instead: { kind: 'call', code: '{logging.StreamHandler}({sys.stdout})' },
};
/** Also what is configured elsewhere: it may say the console. */
const console: LogSink = { family: 'logging', silent: 'console' };
const file: LogSink = { path: 0, keyword: 'filename' };
/** A file object that may be standard output as well. */
const stream: LogSink = {
  path: 0,
  keyword: 'file',
  writer: true,
  instead: { kind: 'argument', code: '{sys.stdout}' },
};
const appended: LogSink = { path: 0, keyword: 'file', appends: 1, logs: true };

/**
 * https://docs.python.org/3/library/logging.handlers.html, https://loguru.readthedocs.io/en/stable/api/logger.html,
 * https://logbook.readthedocs.io/, https://logzero.readthedocs.io/, https://daiquiri.readthedocs.io/,
 * https://docs.twisted.org/en/stable/core/howto/logger.html, https://www.structlog.org/, https://eliot.readthedocs.io/
 */
export const python: Readonly<Record<string, LogSink>> = {
  'logging.FileHandler': handler,
  'logging.handlers.RotatingFileHandler': handler,
  'logging.handlers.TimedRotatingFileHandler': handler,
  'logging.handlers.WatchedFileHandler': handler,
  'picologging.FileHandler': file,
  'picologging.handlers.RotatingFileHandler': file,
  'picologging.handlers.TimedRotatingFileHandler': file,
  'picologging.handlers.WatchedFileHandler': file,
  'concurrent_log_handler.ConcurrentRotatingFileHandler': handler,
  'concurrent_log_handler.ConcurrentTimedRotatingFileHandler': handler,
  'cloghandler.ConcurrentRotatingFileHandler': handler,
  'aiologger.handlers.files.AsyncFileHandler': file,
  'aiologger.handlers.files.AsyncTimedRotatingFileHandler': file,
  'logging.basicConfig': {
    keyword: 'filename',
    optional: true,
    family: 'logging',
    sinks: 'handlers',
    instead: { kind: 'drop', arguments: ['filename', 'filemode', 'encoding', 'errors'] },
  },
  'loguru.logger.add': {
    path: 0,
    keyword: 'sink',
    known: true,
    family: 'loguru',
    startsOnConsole: true,
    instead: {
      kind: 'argument',
      code: '{sys.stdout}',
      drop: [
        'rotation',
        'retention',
        'compression',
        'delay',
        'watch',
        'mode',
        'buffering',
        'encoding',
        'errors',
      ],
    },
  },
  'loguru.logger.remove': { family: 'loguru', silent: 'switch' },
  'logbook.FileHandler': file,
  'logbook.MonitoringFileHandler': file,
  'logbook.RotatingFileHandler': file,
  'logbook.TimedRotatingFileHandler': file,
  'logbook.GZIPCompressionHandler': file,
  'logzero.logfile': { ...file, known: true },
  'logzero.setup_logger': { keyword: 'logfile', known: true, optional: true },
  'logzero.setup_default_logger': { keyword: 'logfile', known: true, optional: true },
  'daiquiri.output.File': file,
  'daiquiri.output.RotatingFile': file,
  'daiquiri.output.TimedRotatingFile': file,
  'twisted.python.logfile.LogFile': { path: 0, keyword: 'name' },
  'twisted.python.logfile.DailyLogFile': { path: 0, keyword: 'name' },
  'twisted.python.logfile.LogFile.fromFullPath': { path: 0 },
  'twisted.python.logfile.DailyLogFile.fromFullPath': { path: 0 },
  'twisted.python.log.startLogging': stream,
  'twisted.python.log.FileLogObserver': { ...stream, keyword: 'f' },
  'twisted.logger.textFileLogObserver': { ...stream, keyword: 'outFile' },
  'twisted.logger.jsonFileLogObserver': { ...stream, keyword: 'outFile' },
  'twisted.logger.FileLogObserver': { ...stream, keyword: 'outFile' },
  'eliot.FileDestination': {
    keyword: 'file',
    writer: true,
    instead: { kind: 'argument', code: '{sys.stdout}' },
  },
  'eliot.to_file': { ...stream, keyword: 'output_file' },
  'structlog.WriteLogger': stream,
  'structlog.PrintLogger': stream,
  'structlog.WriteLoggerFactory': stream,
  'structlog.PrintLoggerFactory': stream,
  'logging.StreamHandler': { ...stream, keyword: 'stream', family: 'logging' },
  'rich.logging.RichHandler': console,
  'colorlog.StreamHandler': console,
  'coloredlogs.install': console,
  'logging.config.dictConfig': console,
  'logging.config.fileConfig': console,
  'contextlib.redirect_stdout': { path: 0, writer: true, logs: true },
  'contextlib.redirect_stderr': { path: 0, writer: true, logs: true },
  open: appended,
  'io.open': appended,
  'codecs.open': { ...appended, keyword: 'filename' },
};

/** What the process prints, taken away from where the platform looks for it. */
export const pythonAssigned: Readonly<Record<string, LogSink>> = {
  'sys.stdout': { path: 0, writer: true },
  'sys.stderr': { path: 0, writer: true },
};

export const pythonOpeners: FileOpeners = { open: 0, 'io.open': 0, 'codecs.open': 0, 'os.fdopen': 0 };
