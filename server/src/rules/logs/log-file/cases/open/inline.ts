import { createWriteStream } from 'node:fs';
import morgan from 'morgan';

export const access = morgan('combined', { stream: createWriteStream('access.log', { flags: 'a' }) });
                      ^^^^^^ logs/log-file
