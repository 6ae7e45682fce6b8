import bcrypt from 'bcrypt';
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { client, config, env, program, request, yargs } from './shop';

export const [user, dbPassword] = ['shop', 'tr0ub4dor-and-3'];
                                           ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
export const headers = new Headers([['X-Api-Key', 'x8Fq2LmZp0aTn4Rk7Wd']]);
                                                  ^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
headers.append('Authorization', 'Bearer x8Fq2LmZp0aTn4Rk7Wd');
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
export const settings = z.object({
  DB_PASSWORD: z.string().min(8).default('tr0ub4dor-and-3'),
                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
  DB_HOST: z.string().default('localhost'),
});
export const schema = { smtpPassword: { doc: 'Of the mail server', default: 'tr0ub4dor-and-3', env: 'SMTP_PASSWORD' } };
                                                                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
yargs.option('password', { type: 'string', default: 'tr0ub4dor-and-3' });
                                                    ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
program.option('-p, --password <password>', 'of the account', 'tr0ub4dor-and-3');
                                                              ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
request.get('/orders').auth('shop', 'tr0ub4dor-and-3');
                                    ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
client.withPassword('tr0ub4dor-and-3').connect();
                    ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
export const rawSecret = String.raw`tr0ub4dor-and-3`;
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
export const jwtSecret = new TextEncoder().encode('tr0ub4dor-and-3');
                                                  ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
export const hash = bcrypt.hashSync('tr0ub4dor-and-3', 10);
                                    ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
export const token = env.get('API_TOKEN').default('x8Fq2LmZp0aTn4Rk7Wd').asString();
                                                  ^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
export const other = config.get('JWT_SECRET', 'tr0ub4dor-and-3');
                                              ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
connect(config.get('DB_PASSWORD') || 'tr0ub4dor-and-3');
                                     ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
export function allowed(password: string) {
  return timingSafeEqual(Buffer.from(password), Buffer.from('tr0ub4dor-and-3'));
                                                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
}
export const basic = { Authorization: 'Basic ' + btoa('shop:tr0ub4dor-and-3') };
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
