import type { FileOpeners, LogSink } from '../api';

const handler: LogSink = {
  path: 0,
  keyword: 'filename',
  instead: { kind: 'call', code: '{logging.StreamHandler}({sys.stdout})' },
};

/** https://docs.python.org/3/library/logging.handlers.html, https://loguru.readthedocs.io/en/stable/api/logger.html */
export const python: Readonly<Record<string, LogSink>> = {
  'logging.FileHandler': handler,
  'logging.handlers.RotatingFileHandler': handler,
  'logging.handlers.TimedRotatingFileHandler': handler,
  'logging.handlers.WatchedFileHandler': handler,
  'concurrent_log_handler.ConcurrentRotatingFileHandler': handler,
  'cloghandler.ConcurrentRotatingFileHandler': handler,
  'logging.basicConfig': {
    keyword: 'filename',
    optional: true,
    instead: { kind: 'drop', arguments: ['filename', 'filemode', 'encoding'] },
  },
  'loguru.logger.add': {
    path: 0,
    keyword: 'sink',
    known: true,
    instead: { kind: 'argument', code: '{sys.stdout}' },
  },
  'logbook.FileHandler': { path: 0, keyword: 'filename' },
  'logbook.RotatingFileHandler': { path: 0, keyword: 'filename' },
  'logbook.TimedRotatingFileHandler': { path: 0, keyword: 'filename' },
  'twisted.python.logfile.LogFile': { path: 0, keyword: 'name' },
  'twisted.python.logfile.DailyLogFile': { path: 0, keyword: 'name' },
  'eliot.FileDestination': {
    keyword: 'file',
    writer: true,
    instead: { kind: 'argument', code: '{sys.stdout}' },
  },
  'structlog.WriteLoggerFactory': {
    path: 0,
    keyword: 'file',
    writer: true,
    instead: { kind: 'argument', code: '{sys.stdout}' },
  },
  'structlog.PrintLoggerFactory': {
    path: 0,
    keyword: 'file',
    writer: true,
    instead: { kind: 'argument', code: '{sys.stdout}' },
  },
  'logging.StreamHandler': {
    path: 0,
    keyword: 'stream',
    writer: true,
    instead: { kind: 'argument', code: '{sys.stdout}' },
  },
};

export const pythonOpeners: FileOpeners = { open: 0, 'io.open': 0, 'codecs.open': 0 };
