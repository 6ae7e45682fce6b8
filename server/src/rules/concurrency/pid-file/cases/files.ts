import fs, { readFileSync } from 'node:fs';
import { writeFile } from './storage';

// Reading one, other files, a method of another module.
export const running = readFileSync('/var/run/postgres.pid', 'utf8');
export const descriptor = fs.openSync('shop.pid', 'r');
fs.writeFileSync('process-id.txt', String(process.pid));
fs.writeFileSync(process.env.PID_FILE ?? '', String(process.pid));
await writeFile('shop.pid', 'x');
console.log('writes shop.pid', process.pid);
fs.unlinkSync('shop.pid');
