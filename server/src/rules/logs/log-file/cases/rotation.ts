import winston, { format } from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';

export const logger = winston.createLogger({
  transports: [
    new DailyRotateFile({ dirname: 'logs', filename: 'shop-%DATE%.log', datePattern: 'YYYY-MM-DD', zippedArchive: true, maxFiles: '14d', level: 'error', format: format.json() }),
        ^^^^^^^^^^^^^^^ logs/log-file
    new winston.transports.File({ filename: 'all.log', maxsize: 1_000_000, tailable: true, handleExceptions: true }),
        ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
  ],
});
