import { createWriteStream } from 'node:fs';
import { Console } from 'node:console';
import morgan from 'morgan';
import pino from 'pino';
import winston from 'winston';
import { File } from './upload';

// Standard streams are where a log belongs.
export const logger = pino(pino.destination(1));
export const other = pino({ level: 'debug' }, pino.destination({ dest: 2, sync: false }));
export const plain = pino({ name: 'shop' });
export const out = pino(pino.destination('/dev/stdout'));
export const requests = morgan('combined', { stream: process.stdout });
export const toLogger = morgan('tiny', { stream: { write: (line: string) => logger.info(line) } });
export const terminal = new Console(process.stdout, process.stderr);
export const service = winston.createLogger({ transports: [new winston.transports.Console()] });

// The environment decides.
export const chosen = new winston.transports.File({ filename: process.env.LOG_FILE });

// Files that are no logs, and a class of the same name.
export const upload = new File({ filename: 'photo.png' });
export const report = createWriteStream('report.csv');
console.log('new winston.transports.File({ filename: "app.log" })');
