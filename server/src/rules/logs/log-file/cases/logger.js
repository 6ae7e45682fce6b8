const fs = require('fs');
const path = require('path');
const winston = require('winston');
const { transports: { File }, format } = require('winston');
const DailyRotate = require('winston-daily-rotate-file');
const pino = require('pino');
const morgan = require('morgan');
const express = require('express');

const logger = winston.createLogger({
  level: 'info',
  format: format.json(),
  transports: [
    new winston.transports.File({ filename: 'error.log', level: 'error' }),
        ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    new File({ filename: path.join(__dirname, 'combined.log') }),
        ^^^^ logs/log-file
    new DailyRotate({ dirname: 'logs', filename: 'shop-%DATE%.log' }),
        ^^^^^^^^^^^ logs/log-file
    new winston.transports.Console(),
  ],
});

const audit = pino(pino.destination('/var/log/audit.log'));
                   ^^^^^^^^^^^^^^^^ logs/log-file
const access = pino({ level: 'info' }, './access.log');
               ^^^^ logs/log-file
const stream = fs.createWriteStream(path.join(__dirname, 'access.log'), { flags: 'a' });
const app = express();
app.use(morgan('combined', { stream }));
        ^^^^^^ logs/log-file
app.use(morgan('tiny', { stream: fs.createWriteStream('tiny.log') }));
        ^^^^^^ logs/log-file

module.exports = { logger, audit, access, app };
