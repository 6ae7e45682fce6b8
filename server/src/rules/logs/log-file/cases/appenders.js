const bunyan = require('bunyan');
const log4js = require('log4js');
const pino = require('pino');
const { join } = require('path');

const streams = [{ stream: process.stdout }, { path: '/var/tmp/shop.log', level: 'error' }];
                                                     ^^^^^^^^^^^^^^^^^^^ logs/log-file

log4js.configure({
  appenders: {
    out: { type: 'stdout', layout: { type: 'basic' } },
    app: { type: 'file', filename: 'application.log' },
                                   ^^^^^^^^^^^^^^^^^ logs/log-file
    days: { type: 'dateFile', filename: join(__dirname, 'days.log') },
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    many: { type: 'multiFile', base: 'logs/', property: 'categoryName', extension: '.log' },
                                     ^^^^^^^ logs/log-file
    chosen: { type: 'file', filename: process.env.LOG_FILE },
    udp: { type: 'gelf', host: 'graylog.shop.internal' },
  },
  categories: { default: { appenders: ['out', 'app'], level: 'debug' } },
});

const logger = bunyan.createLogger({ name: 'shop', streams });
const quiet = bunyan.createLogger({ name: 'shop', streams: [{ type: 'raw', stream: process.stderr }] });

const rolling = pino(pino.transport({ target: 'pino-roll', options: { file: join('logs', 'log'), mkdir: true } }));
                                                                            ^^^^^^^^^^^^^^^^^^^ logs/log-file
const file = pino({ transport: { target: 'pino/file', options: { destination: '/var/log/shop.log' } } });
                                                                              ^^^^^^^^^^^^^^^^^^^ logs/log-file
const pretty = pino({ transport: { target: 'pino-pretty', options: { destination: 1 } } });
const plain = pino({ transport: { target: 'pino/file', options: { destination: 1 } } });
const server = require('fastify')({ logger: { level: 'info', file: '/var/log/fastify.log' } });
                                                                   ^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
const other = require('fastify')({ logger: true });
const upload = { type: 'file', filename: 'photo.png' };

module.exports = { logger, quiet, rolling, file, pretty, plain, server, other, upload };
