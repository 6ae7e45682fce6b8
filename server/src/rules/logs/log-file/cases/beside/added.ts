import winston from 'winston';

export const logger = winston.createLogger({
  transports: [new winston.transports.File({ filename: 'shop.log' })],
                   ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
});
if (process.env.NODE_ENV !== 'production') logger.add(new winston.transports.Console());
