import { requireEnv } from './env';

export const host = process.env.DB_HOST ?? 'localhost';
export const password = process.env.DB_PASSWORD ?? 'correct-h0rse';
                                                   ^^^^^^^^^^^^^^^ config/secret-fallback
export const user = requireEnv('DB_USER');
