import { env } from 'node:process';

export const jwtSecret: string = env.JWT_SECRET ?? 'Kq2LmZ7x9f!';
                                                   ^^^^^^^^^^^^^ config/secret-fallback
export const meta = import.meta.env.CLIENT_SECRET || 'w8Kq2LmZ7x9f';
                                                     ^^^^^^^^^^^^^^ config/secret-fallback
export const deno = Deno.env.get('API_SECRET') ?? 'Zx8!kfp20Qmr';
                                                  ^^^^^^^^^^^^^^ config/secret-fallback
export const bun = (Bun.env.DB_PASSWORD as string) || 'correct-h0rse';
                                                      ^^^^^^^^^^^^^^^ config/secret-fallback
