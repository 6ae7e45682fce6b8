import * as fs from 'fs';
import morgan from 'morgan';
import winston, { transports } from 'winston';
import 'winston-daily-rotate-file';

export const logger = winston.createLogger({
  level: 'info',
  transports: [
    new transports.File({ filename: 'shop.log', maxsize: 1024 }),
        ^^^^^^^^^^^^^^^ logs/log-file
    new winston.transports.DailyRotateFile({ filename: 'shop-%DATE%.log' }),
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
  ],
});

export const access = morgan('combined', { stream: fs.createWriteStream('access.log'), skip: () => false });
                      ^^^^^^ logs/log-file
