import { start } from './server';

let password = process.env.DB_PASSWORD;
if (!password) {
  password = 'tr0ub4dor-and-3';
             ^^^^^^^^^^^^^^^^^ config/secret-fallback
}
if (process.env.JWT_SECRET === undefined) process.env.JWT_SECRET = 'tr0ub4dor-and-3';
                                                                   ^^^^^^^^^^^^^^^^^ config/secret-fallback
const session = process.env.SESSION_SECRET == null ? 'tr0ub4dor-and-3' : process.env.SESSION_SECRET;
                                                     ^^^^^^^^^^^^^^^^^ config/secret-fallback
const signing = process.env.SIGNING_SECRET !== undefined ? process.env.SIGNING_SECRET : 'tr0ub4dor-and-3';
                                                                                        ^^^^^^^^^^^^^^^^^ config/secret-fallback

// Nothing secret, no fallback, or a fallback of something else.
let level = process.env.LOG_LEVEL;
if (!level) level = 'info';
let token = process.env.API_TOKEN;
if (!token) {
  console.error('API_TOKEN is missing');
  token = '';
}
if (!process.env.API_SECRET) throw new Error('API_SECRET is not set');
const mode = process.env.API_SECRET === undefined ? 'open' : 'closed';

start({ password, session, signing, level, token, mode });
