import winston from 'winston';

export const covered = winston.createLogger({
  transports: [
    new winston.transports.Console(),
    new winston.transports.File({ filename: 'covered.log', level: 'error' }),
        ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
  ],
});

// What the console leaves out is in the file alone.
export const stricter = winston.createLogger({
  transports: [new winston.transports.Console({ level: 'error' }), new winston.transports.File({ filename: 'all.log' })],
                                                                       ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
});

export const files = winston.createLogger({
  transports: [
    new winston.transports.File({ filename: 'error.log', level: 'error' }),
        ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    new winston.transports.File({ filename: 'combined.log' }),
        ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
  ],
});
