import fs from 'node:fs';
import { config, pidFile } from './config';

fs.writeFileSync(pidFile, String(process.pid));
^^^^^^^^^^^^^^^^ concurrency/pid-file
fs.writeFile(config.get('pidfile'), String(process.pid), () => {});
^^^^^^^^^^^^ concurrency/pid-file
fs.writeFileSync(config.pidFilePath, String(process.pid));
^^^^^^^^^^^^^^^^ concurrency/pid-file

// The place of other things.
fs.writeFileSync(config.rapidFile, 'x');
fs.writeFileSync(config.get('profile'), String(process.pid));
fs.rmSync(pidFile);
fs.readFileSync(pidFile, 'utf8');
