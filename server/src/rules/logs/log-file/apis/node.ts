import type { FileOpeners, LogSink, NestedSink } from '../api';

const winstonFile: LogSink = {
  keyword: 'filename',
  instead: { kind: 'call', code: 'new {winston.transports.Console}()' },
};
const stdout = { kind: 'argument', code: '{process.stdout}' } as const;
const pinoTransports: readonly NestedSink[] = [
  { where: { key: 'target', values: ['pino/file'] }, path: ['options', 'destination'] },
  { where: { key: 'target', values: ['pino-roll'] }, path: ['options', 'file'] },
];
const pino: LogSink = {
  path: 1,
  optional: true,
  known: true,
  nested: pinoTransports,
  instead: { kind: 'argument', code: '{process.stdout}' },
};
const always: LogSink = {};

/**
 * https://github.com/winstonjs/winston/blob/master/docs/transports.md, https://getpino.io/#/docs/api,
 * https://github.com/expressjs/morgan, https://log4js-node.github.io/log4js-node/,
 * https://nodejs.org/api/console.html, and the READMEs of the packages.
 */
export const node: Readonly<Record<string, LogSink>> = {
  'winston.transports.File': winstonFile,
  'winston.transports.DailyRotateFile': winstonFile,
  'winston-daily-rotate-file': winstonFile,
  'winston.transports.Stream': { keyword: 'stream', writer: true, instead: stdout },

  pino,
  'pino.pino': pino,
  'pino.transport': { nested: pinoTransports },
  fastify: { nested: [{ path: ['logger', 'file'] }, ...pinoTransports] },
  'fastify.fastify': { nested: [{ path: ['logger', 'file'] }, ...pinoTransports] },
  // File descriptor 1.
  'pino.destination': {
    path: 0,
    keyword: 'dest',
    optional: true,
    known: true,
    instead: { kind: 'argument', code: '1' },
  },
  'pino.extreme': { path: 0, optional: true, known: true, instead: { kind: 'argument', code: '1' } },

  // The default stream is stdout.
  morgan: { keyword: 'stream', writer: true, instead: { kind: 'drop', arguments: ['stream'] } },
  'console.Console': { path: 0, keyword: 'stdout', writer: true, instead: stdout },
  'console.console.Console': { path: 0, keyword: 'stdout', writer: true, instead: stdout },
  Console: { path: 0, keyword: 'stdout', writer: true, instead: stdout },

  'log4js.configure': {
    nested: [
      { where: { key: 'type', values: ['file', 'fileSync', 'dateFile'] }, path: ['filename'] },
      { where: { key: 'type', values: ['multiFile'] }, path: ['base'] },
    ],
  },
  'bunyan.createLogger': { nested: [{ path: ['path'] }] },
  'bunyan.RotatingFileStream': { keyword: 'path' },
  'bunyan-rotating-file-stream': { keyword: 'path' },
  'rotating-file-stream': { path: 0 },
  'rotating-file-stream.createStream': { path: 0 },
  'file-stream-rotator.getStream': { keyword: 'filename' },
  'streamroller.RollingFileStream': { path: 0 },
  'streamroller.DateRollingFileStream': { path: 0 },
  'simple-node-logger.createSimpleFileLogger': { path: 0, keyword: 'logFilePath' },
  'simple-node-logger.createSimpleLogger': { path: 0, keyword: 'logFilePath', optional: true, known: true },
  'simple-node-logger.createRollingFileLogger': always,
  'tracer.dailyfile': always,
};

export const nodeOpeners: FileOpeners = { 'fs.createWriteStream': 0 };
