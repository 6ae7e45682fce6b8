import fs, { appendFileSync } from 'node:fs';
import path from 'node:path';
import bunyan from 'bunyan';
import { LoggerModule } from 'nestjs-pino';
import pino from 'pino';
import pinoHttp from 'pino-http';
import { DataSource } from 'typeorm';
import winston from 'winston';

winston.add(winston.transports.File, { filename: 'shop.log' });
^^^^^^^^^^^ logs/log-file
winston.loggers.add('orders', { file: { filename: 'orders.log' } });
                                                  ^^^^^^^^^^^^ logs/log-file
export const many = pino(pino.multistream([{ stream: process.stdout }, { stream: fs.createWriteStream('shop.log') }]));
                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
export const http = pinoHttp({ transport: { target: 'pino/file', options: { destination: '/var/log/shop.log' } } });
                                                                                         ^^^^^^^^^^^^^^^^^^^ logs/log-file
export const nest = LoggerModule.forRoot({ pinoHttp: { transport: { target: 'pino-roll', options: { file: 'logs/shop' } } } });
                                                                                                          ^^^^^^^^^^^ logs/log-file
export const logger = bunyan.createLogger({ name: 'shop', streams: [{ stream: fs.createWriteStream('shop.log') }] });
                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
export const source = new DataSource({ type: 'postgres', logging: true, logger: 'file' });
                                                                                ^^^^^^ logs/log-file

// Files that the app writes itself, and which are logs by their names.
export function remember(line: string, folder: string) {
  appendFileSync(path.join(__dirname, 'logs', 'audit.txt'), line);
  ^^^^^^^^^^^^^^ logs/log-file
  fs.promises.appendFile(`${folder}/errors.log`, line);
  ^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
  const out = fs.openSync('./out.log', 'a');
              ^^^^^^^^^^^ logs/log-file
  const debug = fs.createWriteStream('debug.log', { flags: 'a' });
                ^^^^^^^^^^^^^^^^^^^^ logs/log-file
  debug.write(line);
  fs.writeFileSync('crash.log', line, { flag: 'a' });
  ^^^^^^^^^^^^^^^^ logs/log-file
  return out;
}

// No logs, not appended to, or the standard output.
export function others(line: string, stream: NodeJS.WritableStream) {
  fs.appendFileSync('orders.csv', line);
  fs.writeFileSync('report.log', line);
  fs.createWriteStream('changelog.md', { flags: 'a' }).write(line);
  fs.readFileSync('shop.log', 'utf8');
  fs.openSync('shop.log', 'r');
  winston.add(new winston.transports.Console());
  return pino(pino.multistream([{ stream }, { stream: process.stdout }]));
}
export const plain = new DataSource({ type: 'postgres', logger: 'advanced-console' });
