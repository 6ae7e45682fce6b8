import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shannonEntropy } from '../../../server/src/knowledge/secrets/entropy';
import { tokenFormats } from '../../../server/src/knowledge/secrets/formats';
import { classifyValue } from '../../../server/src/knowledge/secrets/kinds';
import { isSecretValue } from '../../../server/src/knowledge/secrets/values';
import { trueSample } from '../../support/samples';

/** Random-looking text made when the test runs. */
function random(
  seed: number,
  alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  length = 32,
): string {
  let state = seed;
  let text = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += alphabet[(state >>> 16) % alphabet.length];
  }
  return text;
}

describe('entropy', () => {
  it('is in bits per character', () => {
    expect(shannonEntropy('')).toBe(0);
    expect(shannonEntropy('aaaa')).toBe(0);
    expect(shannonEntropy('abab')).toBe(1);
    expect(shannonEntropy('abcdefgh')).toBe(3);
  });

  it('lies between 0 and the logarithm of the number of different characters', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bits = shannonEntropy(text);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(Math.log2(Math.max(1, new Set(text).size)) + 1e-9);
      }),
    );
  });
});

const kinds: [value: string, kind: ReturnType<typeof classifyValue>][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['changeme', 'placeholder'],
  ['your-api-key', 'placeholder'],
  ['<token>', 'placeholder'],
  ['****', 'placeholder'],
  ['${DB_PASSWORD}', 'environment-reference'],
  ['${DB_PASSWORD:-hunter2}', 'environment-reference'],
  ['$DB_PASSWORD', 'environment-reference'],
  ['{{ .Values.password }}', 'environment-reference'],
  ['%DB_PASSWORD%', 'environment-reference'],
  ['%(password)s', 'environment-reference'],
  ['<%= ENV["PASSWORD"] %>', 'environment-reference'],
  ['#{password}', 'environment-reference'],
  ['{password}', 'environment-reference'],
  ['$(pass show db)', 'environment-reference'],
  ['process.env.DB_PASSWORD', 'environment-reference'],
  ['vault:secret/data/db#password', 'environment-reference'],
  ['arn:aws:secretsmanager:eu-west-1:123456789012:secret:db', 'environment-reference'],
  ['ENC(abcdef0123456789)', 'encrypted'],
  ['{cipher}abcdef0123456789', 'encrypted'],
  ['DB_PASSWORD', 'environment-name'],
  ['BEARER', 'constant'],
  ['hidden', 'constant'],
  ['X-Api-Key', 'header-name'],
  ['Set-Cookie', 'header-name'],
  ['auth.messages.forgotten', 'translation-key'],
  ['tokenStorageService', 'identifier'],
  ['access_token', 'field-word'],
  ['Passwort', 'field-word'],
  ['Willkommen', 'label'],
  ['пароль', 'label'],
  ['Sign in to continue', 'sentence'],
  ['Forgot password?', 'sentence'],
  ['keyboard cat', 'phrase'],
  ['/run/secrets/db', 'path'],
  ['./certs/server.key', 'path'],
  ['C:\\certs\\server.key', 'path'],
  ['credentials.json', 'path'],
  ['https://acme.io/token', 'url'],
  ['joe@acme.io', 'email'],
  ['localhost', 'host'],
  ['db.acme.internal', 'host'],
  ['3f2b8c1e-9d4a-4b6f-8e21-5a7c9d0e1f23', 'uuid'],
  [`sha256-${'q'.repeat(10)}Zm9vYmFyYmF6cXV4`, 'hash'],
  [`$2b$10$${'abcdefghijklmnopqrstuv'}`, 'hash'],
  ['0123456789abcdef0123456789abcdef', 'hex'],
  ['-----BEGIN PUBLIC KEY-----', 'public-key'],
  [`-----BEGIN ${'RSA'} PRIVATE KEY-----`, 'private-key'],
  ['ssh-rsa AAAAB3NzaC1yc2E', 'public-key'],
  ['^[a-z]+$', 'regex'],
  ['(?=.*\\d)(?=.*[a-z]).{8,}', 'regex'],
  ['YYYY-MM-DD', 'format'],
  ['%Y-%m-%d', 'format'],
  ['Bearer %s', 'format'],
  ['required|string|max:255', 'format'],
  ['getPassword()', 'code'],
  ['SELECT password FROM users', 'sql'],
  ['<b>Password</b>', 'html'],
  ['#password', 'selector'],
  ['input[type=password]', 'selector'],
  ['data:image/png;base64,AAAA', 'image'],
  ['iVBORw0KGgoAAAANSUhEUgAA', 'image'],
  ['2024-01-31', 'date'],
  ['1.2.3', 'version'],
  ['application/json', 'mime'],
  ['3600', 'number'],
  ['30s', 'number'],
  ['s3cr3t!', 'opaque'],
  [random(1), 'opaque'],
];

/** Committed secrets, weak and strong. */
const secrets: [name: string, value: string][] = [
  ['password', 'hunter2'],
  ['password', 's3cr3t!'],
  ['password', 'Passw0rd'],
  ['password', 'P@ssw0rd'],
  ['db_password', 'admin123'],
  ['DB_PASSWORD', 'postgres'],
  ['DB_PASSWORD', 'root'],
  ['adminPassword', 'admin'],
  ['POSTGRES_PASSWORD', 'umami'],
  ['MYSQL_ROOT_PASSWORD', 'toor'],
  ['password', '123456'],
  ['password', 'password123'],
  ['password', 'letmein'],
  ['password', 'qwerty'],
  ['spring.datasource.password', 'Welcome1'],
  ['pwd', 'tr0ub4dor&3'],
  ['passphrase', 'correct horse battery staple'.replace(/ /g, '-')],
  ['smtp_pass', 'xkcd936'],
  ['secret', 'keyboard cat'],
  ['sessionSecret', 'keyboard-cat'],
  ['JWT_SECRET', 'supersecret'],
  ['JWT_SECRET', 'superSecret'],
  ['JWT_SECRET', 'my-secret-key'],
  ['JWT_SECRET', 'mysecret'],
  ['secret', 'mysecret'],
  ['clientSecret', random(2)],
  ['client_secret', '3f2b8c1e-9d4a-4b6f-8e21-5a7c9d0e1f23'],
  ['SECRET_KEY', random(3, 'abcdef0123456789', 64)],
  ['SECRET_KEY', 'a-q9$kd!2mz_0xw'],
  ['encryptionKey', random(4, 'abcdef0123456789', 32)],
  ['apiKey', random(5)],
  ['API_KEY', random(6, 'abcdef0123456789', 32)],
  ['API_KEY', '3f2b8c1e-9d4a-4b6f-8e21-5a7c9d0e1f23'],
  ['token', random(7)],
  ['token', `${random(8, 'abcdef0123456789', 40)}`],
  ['authToken', `Bearer ${random(9)}`],
  ['Authorization', `Basic ${random(10)}==`],
  ['X-Api-Key', random(11)],
  ['salt', random(12)],
  ['connectionString', 'Server=db.acme.io;Database=app;User Id=sa;Password=hunter2'],
  ['CONNECTION_STRING', 'postgres://app:hunter2@db.acme.io/app'],
];

const innocent: [name: string, value: string][] = [
  ...[
    '',
    'changeme',
    'change-me',
    'CHANGE_ME',
    'changeit',
    'change-this-in-production',
    'your-api-key',
    'your_password_here',
    '<token>',
    '<your-password>',
    'xxx',
    'xxxxxxxx',
    '****',
    '••••••',
    'example',
    'example-password',
    'dummy',
    'dummy_token',
    'TODO',
    'placeholder',
    'insert-your-key-here',
    'replace-me-with-a-random-string',
    'none',
    'None',
    'null',
    'undefined',
    'true',
    'false',
    'n/a',
    'test',
    'fake-secret',
    '...',
    '---',
    '__PASSWORD__',
    '[PASSWORD]',
    'not-a-real-secret',
    'REDACTED',
    'enter_password',
  ].map((value): [string, string] => ['password', value]),
  ...[
    '${DB_PASSWORD}',
    '$DB_PASSWORD',
    '${DB_PASSWORD:-hunter2}',
    '{{ db_password }}',
    '{{db_password}}',
    '%DB_PASSWORD%',
    '%(db_password)s',
    '<%= db_password %>',
    '#{db_password}',
    '{db_password}',
    '${{ secrets.DB_PASSWORD }}',
    '@@DB_PASSWORD@@',
    'process.env.DB_PASSWORD',
    "os.environ['DB_PASSWORD']",
    'env("DB_PASSWORD")',
    '!vault |',
    'op://vault/item/password',
    'ENC(abc123)',
    '{cipher}abc123',
    'DB_PASSWORD',
    'AQICAHh',
  ].map((value): [string, string] => ['db_password', value]),
  ['password', 'password'],
  ['password', 'Password'],
  ['password', 'Password:'],
  ['password', 'Your password'],
  ['password', 'Enter your password'],
  ['password', 'Forgot password?'],
  ['password', 'Passwords do not match'],
  ['password', 'Password must be at least 8 characters'],
  ['password', 'Mot de passe'],
  ['password', 'mot de passe'],
  ['password', 'Contraseña'],
  ['password', 'Wachtwoord'],
  ['password', 'wachtwoord'],
  ['password', 'пароль'],
  ['password', 'パスワード'],
  ['password', 'Nykyinen salasana'],
  ['password', 'Palavra-passe'],
  ['secret_key', 'Tajny klucz serwera LwM2M'],
  ['secret_key', 'tajny klucz reCAPTCHA'],
  ['secret', 'API-Passwort'],
  ['proxy_password', 'tb.proxy.password'],
  ['OnePassword', 'bada5566-a7aa-401f-bd96-45619a55120d'],
  ['resetPassword', 'auth/reset_passwd'],
  ['password', 'auth.password.label'],
  ['password', 'label.new-password'],
  ['password', 'errors:password.required'],
  ['password', 'user_password'],
  ['password', 'userPassword'],
  ['password', 'user[password]'],
  ['password', 'new-password'],
  ['password', 'current-password'],
  ['password', 'password1'],
  ['password', 'text'],
  ['password', 'string'],
  ['password', 'required'],
  ['password', 'required|string|min:8'],
  ['password', 'hidden'],
  ['password', '#password'],
  ['password', '.password-field'],
  ['password', 'input[name="password"]'],
  ['password', '/forgot-password'],
  ['password', '/run/secrets/db_password'],
  ['password', './password.txt'],
  ['password', 'https://acme.io/reset'],
  ['password', '$2b$10$92IXUNpkjO0rOQ5byMi.Ye4oKoEa3Ro9llC'],
  ['password', '^(?=.*[A-Z]).{8,}$'],
  ['password', '<input type="password">'],
  ['password', 'SELECT password FROM users'],
  ['password', 'VARCHAR(255)'],
  ['password', 'getPassword()'],
  ['password', 'updated_at'],
  ['password', 'SecretStr'],
  ['password', 'ab'],
  ['passwords', 'users'],
  ['secret', 'Secret'],
  ['secret', 'secret'],
  ['secret', 'my-secret'],
  ['secret', 'db-credentials'],
  ['secret', 'app-tls-secret'],
  ['secret', 'SECRET'],
  ['private_key', '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----'],
  ['token', 'token'],
  ['token', 'access_token'],
  ['token', 'accessToken'],
  ['token', 'BEARER'],
  ['token', 'Bearer'],
  ['token', 'X-Auth-Token'],
  ['token', 'csrf-token'],
  ['token', 'tokenStorageService'],
  ['token', 'some.module.TokenProvider'],
  ['token', 'abc'],
  ['token', 'abc123'],
  ['token', 'token123'],
  ['token', 'my-test-token-value'],
  ['token', '1234567890'],
  ['token', 'fully_charged'],
  ['token', '3f2b8c1e-9d4a-4b6f-8e21-5a7c9d0e1f23'],
  ['token', '00000000-0000-0000-0000-000000000000'],
  ['token', 'Bearer ${token}'],
  ['token', 'Bearer {token}'],
  ['token', '2024-01-31T10:00:00Z'],
  ['apiKey', 'apiKey'],
  ['apiKey', 'X-Api-Key'],
  ['apiKey', 'API key'],
  ['apiKey', 'header'],
  ['api_key', 'settings.API_KEY'],
  ['api_key', 'pk_live_abcdefghij'],
  ['apiKey', 'iVBORw0KGgoAAAANSUhEUgAA'],
  ['auth', 'basic'],
  ['auth', 'oauth2'],
  ['auth', 'required'],
  ['auth', '0013_auto_initial_migration'],
  ['Authorization', 'Authorization'],
  ['Authorization', 'Bearer'],
  ['Authorization', 'Bearer <token>'],
  ['credentials', 'include'],
  ['credentials', 'same-origin'],
  ['credentials', 'credentials.json'],
  ['salt', 'django.contrib.auth.tokens.PasswordResetTokenGenerator'],
  ['connectionString', 'DefaultConnection'],
  ['connectionString', 'Server=db.acme.io;Database=app;Trusted_Connection=True'],
  ['connectionString', 'postgres://db.acme.io/app'],
  // The name says something else.
  ['public_key', random(20)],
  ['cache_key', random(21)],
  ['SECRET_NAME', random(22)],
  ['PASSWORD_FILE', random(23)],
  ['token_type', random(24)],
  ['integrity', random(25)],
  ['id', random(26)],
];

describe('values', () => {
  it.each(kinds)('%j is %s', (value, kind) => expect(classifyValue(value)).toBe(kind));
  it.each(secrets)('%s = %j is a secret', (name, value) => expect(isSecretValue(name, value)).toBe(true));
  it.each(innocent)('%s = %j is none', (name, value) => expect(isSecretValue(name, value)).toBe(false));

  it('knows more where the literal is certainly used as the secret', () => {
    for (const value of [
      'secret',
      'password',
      'dev-secret',
      'keyboard cat',
      'Secret',
      'insecure_key',
      'admin',
    ]) {
      expect(isSecretValue('JWT_SECRET', value, { certain: true }), value).toBe(true);
    }
    for (const value of ['', 'changeme', '${JWT_SECRET}', 'xxx', '/run/secrets/jwt', 'none', 'ab']) {
      expect(isSecretValue('JWT_SECRET', value, { certain: true }), value).toBe(false);
    }
    expect(isSecretValue('PORT', 'secret', { certain: true })).toBe(false);
  });

  it('tokens of providers that begin with a literal are secrets under a weak name, unless they are meant to be public', () => {
    const prefixed = tokenFormats.filter(
      (format) =>
        /-(?:key|token|pat)$/.test(format.id) && !/token>|^(?:pem|jwt)/.test(format.pattern + format.id),
    );
    let all = 0;
    let known = 0;
    for (const format of prefixed) {
      for (let seed = 1; seed <= 5; seed++) {
        const sample = trueSample(format, seed);
        if (/\s|=.*=|\/\//.test(sample)) continue;
        all++;
        if (isSecretValue('token', sample)) known++;
      }
    }
    expect(known / all).toBeGreaterThan(0.97);
  });

  it('random values are secrets under any secret name, made-up phrases of words under no weak one', () => {
    const alphabets = [
      'abcdef0123456789',
      'abcdefghijklmnopqrstuvwxyz0123456789',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+_',
    ];
    for (const alphabet of alphabets) {
      let known = 0;
      for (let seed = 1; seed <= 300; seed++)
        if (isSecretValue('api_key', random(seed * 7919, alphabet, 24 + (seed % 16)))) known++;
      expect(known / 300, alphabet).toBeGreaterThan(0.95);
    }
    const words = [
      'user',
      'account',
      'service',
      'refresh',
      'storage',
      'handler',
      'page',
      'checkout',
      'payment',
      'session',
      'provider',
      'manager',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('_', '-', '.', ' ', ''),
        (chosen, separator) => {
          expect(isSecretValue('token', chosen.join(separator))).toBe(false);
        },
      ),
    );
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('password', 'token', 'apiKey', 'connectionString', 'x'),
        fc.string({ unit: 'binary' }),
        (name, value) => {
          expect(typeof isSecretValue(name, value)).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('secrets that read like something else', () => {
  it.each([
    ['SECRET_KEY', 'A String Very Very Strange, nobody guesses it'],
    ['NBSecretPassword', 'A String Very Very Strange'],
    ['password', '{noop}tr0ub4dor-and-3'],
    ['password_b64', 'dHIwdWI0ZG9yLWFuZC0z'],
    ['Authorization', 'Basic c2hvcDp0cjB1YjRkb3I='],
    ['Authorization', 'Bearer Gr4nite-m0ths-26'],
  ])('%s: %s', (name, value) => {
    expect(isSecretValue(name, value)).toBe(true);
  });

  it.each([
    ['SECRET_KEY', 'Secret key used to sign'],
    ['JWT_SECRET', 'JWT secret is required'],
    ['password', 'A String Very Very Strange'],
    ['secretKey', 'bytes20'],
    ['oneTimePassword', 'otp'],
    ['WEBHOOK_SIGNATURE_KEY', 'shop-signature'],
    ['password', 'varchar(255)'],
    ['hashedPassword', 'password_hash_b64'],
    ['Password', 'Shop.Action.Package[].Feed.Password'],
    ['secrets', 'SHOP-APP-ID,SHOP-APP-KEY'],
    ['Authorization', 'Basic dXNlcm5hbWU6cGFzc3dvcmQ='],
    ['aws_secret_access_key', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  ])('%s: %s is none', (name, value) => {
    expect(isSecretValue(name, value)).toBe(false);
  });
});
