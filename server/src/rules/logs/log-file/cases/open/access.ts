import { createWriteStream } from 'node:fs';
import morgan from 'morgan';
import pino from 'pino';

const stream = createWriteStream('access.log', { flags: 'a' });
export const access = morgan('combined', { stream });
                      ^^^^^^ logs/log-file
export const shop = pino({ level: 'info' }, createWriteStream('shop.log'));
                    ^^^^ logs/log-file
