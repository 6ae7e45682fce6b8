import type { FileOpeners, LogSink, NestedSink } from '../api';

const winstonFile: LogSink = {
  keyword: 'filename',
  family: 'winston',
  instead: {
    kind: 'call',
    code: 'new {winston.transports.Console}()',
    keep: ['level', 'format', 'silent', 'handleExceptions', 'handleRejections'],
  },
};
/** `winston.add(winston.transports.File, { filename })` of version 2. */
const added: LogSink = { keyword: 'filename', optional: true };
const stdout = { kind: 'argument', code: '{process.stdout}' } as const;
const pinoTransports: readonly NestedSink[] = [
  { where: { key: 'target', values: ['pino/file'] }, path: ['options', 'destination'] },
  { where: { key: 'target', values: ['pino-roll'] }, path: ['options', 'file'] },
  {
    where: { key: 'target', values: ['pino-rotating-file', 'pino-rotating-file-stream'] },
    path: ['options', 'filename'],
  },
  // `pino.multistream([{ stream }])`, and the options of what is made of pino.
  { path: ['stream'], writer: true },
];
const fastify: LogSink = { nested: [{ path: ['logger', 'file'] }, ...pinoTransports] };
const nested: LogSink = { nested: pinoTransports };
const pino: LogSink = {
  path: 1,
  optional: true,
  known: true,
  nested: pinoTransports,
  instead: { kind: 'argument', code: '{process.stdout}' },
};
const morgan: LogSink = {
  keyword: 'stream',
  writer: true,
  instead: { kind: 'drop', arguments: ['stream'] },
};
const always: LogSink = {};
const typeorm: LogSink = {
  nested: [{ where: { key: 'logger', values: ['file'] }, path: ['logger'], unnamed: true }],
};
/** A file that the app writes itself, and which is a log by its name. */
const logFile: LogSink = { path: 0, logs: true };
const flags = { options: ['flags', 'flag'] } as const;

/**
 * https://github.com/winstonjs/winston/blob/master/docs/transports.md, https://getpino.io/#/docs/api,
 * https://github.com/expressjs/morgan, https://log4js-node.github.io/log4js-node/,
 * https://nodejs.org/api/console.html, and the READMEs of the packages.
 */
export const node: Readonly<Record<string, LogSink>> = {
  'winston.transports.File': winstonFile,
  'winston.transports.DailyRotateFile': winstonFile,
  'winston-daily-rotate-file': winstonFile,
  'winston-daily-rotate-file.DailyRotateFile': winstonFile,
  'winston.transports.Console': { family: 'winston', silent: 'console' },
  'winston.createLogger': { family: 'winston', silent: 'logger' },
  'winston.Logger': { family: 'winston', silent: 'logger' },
  'winston.add': added,
  'winston.Logger.add': added,
  'winston.loggers.add': { nested: [{ path: ['file', 'filename'] }] },
  'winston.transports.Stream': { keyword: 'stream', writer: true, instead: stdout },

  pino,
  'pino.pino': pino,
  'pino.transport': nested,
  'pino.multistream': nested,
  'pino-http': nested,
  'pino-http.pinoHttp': nested,
  'nestjs-pino.LoggerModule.forRoot': nested,
  'sonic-boom': { keyword: 'dest', optional: true, known: true, logs: true },
  'sonic-boom.SonicBoom': { keyword: 'dest', optional: true, known: true, logs: true },
  fastify,
  'fastify.fastify': fastify,
  // File descriptor 1.
  'pino.destination': {
    path: 0,
    keyword: 'dest',
    optional: true,
    known: true,
    instead: { kind: 'argument', code: '1', drop: ['append', 'mkdir', 'mode'] },
  },
  'pino.extreme': { path: 0, optional: true, known: true, instead: { kind: 'argument', code: '1' } },

  // The default stream is stdout.
  'koa-morgan': { ...morgan, family: 'koa-morgan' },
  morgan: { ...morgan, family: 'morgan' },
  'console.Console': { path: 0, keyword: 'stdout', writer: true, instead: stdout },
  'console.console.Console': { path: 0, keyword: 'stdout', writer: true, instead: stdout },
  Console: { path: 0, keyword: 'stdout', writer: true, instead: stdout },

  'log4js.configure': {
    nested: [
      { where: { key: 'type', values: ['file', 'fileSync', 'dateFile'] }, path: ['filename'] },
      { where: { key: 'type', values: ['multiFile'] }, path: ['base'] },
    ],
  },
  'log4js.appenders.file': { path: 0 },
  'log4js.appenders.dateFile': { path: 0 },
  'bunyan.createLogger': { nested: [{ path: ['path'] }, { path: ['stream'], writer: true }] },
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
  'log-to-file': { path: 1, optional: true },
  // https://typeorm.io/docs/advanced-topics/logging: writes `ormlogs.log`.
  'typeorm.DataSource': typeorm,
  'typeorm.createConnection': typeorm,
  '@nestjs/typeorm.TypeOrmModule.forRoot': typeorm,
  'typeorm.FileLogger': always,

  ...Object.fromEntries(
    ['fs', 'fs-extra', 'graceful-fs'].flatMap((module) => [
      [`${module}.createWriteStream`, { ...logFile, opening: flags, method: 'write' }],
      [`${module}.open`, { ...logFile, opening: { mode: 1, options: [] } }],
      [`${module}.openSync`, { ...logFile, opening: { mode: 1, options: [] } }],
      [`${module}.appendFile`, logFile],
      [`${module}.appendFileSync`, logFile],
      [`${module}.writeFile`, { ...logFile, opening: flags }],
      [`${module}.writeFileSync`, { ...logFile, opening: flags }],
    ]),
  ),
  'fs.promises.appendFile': logFile,
  'fs.promises.open': { ...logFile, opening: { mode: 1, options: [] } },
  'fs/promises.appendFile': logFile,
  'fs/promises.open': { ...logFile, opening: { mode: 1, options: [] } },
  'Deno.writeTextFile': { ...logFile, opening: { options: ['append'] } },
  'Deno.writeTextFileSync': { ...logFile, opening: { options: ['append'] } },
  'Deno.open': { ...logFile, opening: { options: ['append'] } },
  'Deno.openSync': { ...logFile, opening: { options: ['append'] } },
};

/** https://github.com/megahertz/electron-log: where the file of the main process is. */
export const nodeAssigned: Readonly<Record<string, LogSink>> = {
  'electron-log.transports.file.fileName': {},
  'electron-log.transports.file.file': {},
  'electron-log.transports.file.resolvePathFn': {},
};

export const nodeOpeners: FileOpeners = {
  'fs.createWriteStream': 0,
  'fs-extra.createWriteStream': 0,
  'graceful-fs.createWriteStream': 0,
};
