import winston, { format } from 'winston';
import DailyRotateFile from 'winston-daily-rotate-file';

export const shop = winston.createLogger({
  transports: [
    new DailyRotateFile({ dirname: 'logs', filename: 'shop-%DATE%.log', zippedArchive: true, level: 'error', format: format.json() }),
        ^^^^^^^^^^^^^^^ logs/log-file
  ],
});

export const orders = winston.createLogger({
  transports: new winston.transports.File({ filename: 'orders.log', tailable: true, handleExceptions: true }),
                  ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
});
