const winston = require('winston');
const { ElasticsearchTransport } = require('winston-elasticsearch');
const pino = require('pino');

winston.add(new ElasticsearchTransport({ level: 'info' }));
                ^^^^^^^^^^^^^^^^^^^^^^ logs/log-shipping
const log = pino({ transport: { targets: [{ target: 'pino-pretty' }, { target: '@logtail/pino' }] } });
                                                                               ^^^^^^^^^^^^^^^ logs/log-shipping
module.exports = { log, target: 'web' };
