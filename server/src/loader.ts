#!/usr/bin/env node
import path from 'node:path';
import { runCached } from './code-cache';

// What is started: runs the bundle that has this file's name, `server.bundle.js` for `server.js`.
runCached(path.join(__dirname, `${path.basename(__filename, '.js')}.bundle.js`), __filename);
