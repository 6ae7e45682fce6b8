import bcrypt from 'bcrypt';
import { z } from 'zod';
import { app, config, form, handler, i18n, passport, program, t, yargs, yup } from './shop';

// Names of things, texts of forms, and values that come from elsewhere.
export const [user, dbPassword] = ['shop', config.get('DB_PASSWORD')];
export const headers = new Headers([['X-Api-Key', process.env.API_KEY ?? '']]);
headers.append('Authorization', `Bearer ${process.env.API_TOKEN}`);
export const settings = z.object({ DB_PASSWORD: z.string().default(''), PASSWORD_FILE: z.string().default('/run/secret') });
export const schema = { password: { type: String, default: '', label: 'Password' } };
yargs.option('password', { type: 'string', describe: 'The password of the account' });
program.option('--password-file <file>', 'where the password is', 'password.txt');
program.option('-p, --password <password>', 'the password of the account');
passport.use(app.auth('local'));
form.password('Enter your password');
yup.object({ password: yup.string().required('The password is missing') });
export const label = i18n.get('password', 'Your password');
export const text = t('password', 'Passwort');
export const bound = handler.bind(handler, 'left');
export const same = (given: string, stored: string) => bcrypt.compareSync(given, stored);
export const encoded = btoa('shop');
export const parts = ['pass', 'word'].join('');
export const [first, second] = ['password', 'token'];
export function view({ name = 'password' }: { name?: string }) {
  return name === 'password' ? 'text' : 'hidden';
}
