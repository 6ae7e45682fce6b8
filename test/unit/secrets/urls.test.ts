import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsInUrl } from '../../../server/src/knowledge/secrets/urls';

/** `text` with the password that must be found between « and ». */
const found: [marked: string, scheme: string, user: string, local: boolean][] = [
  ['postgres://app:«hunter2»@db.prod.acme.io/app', 'postgres', 'app', false],
  ['postgresql+asyncpg://app:«hunter2»@10.0.0.5:5432/app', 'postgresql+asyncpg', 'app', false],
  ['mysql://root:«toor»@mysql/app', 'mysql', 'root', true],
  ['mongodb://admin:«s3cr3t»@a.acme.io:27017,b.acme.io:27017/app?replicaSet=rs0', 'mongodb', 'admin', false],
  ['mongodb+srv://admin:«s3cr3t»@cluster0.ab1cd.mongodb.net/app', 'mongodb+srv', 'admin', false],
  ['redis://:«p4ss»@cache.acme.io:6379/0', 'redis', '', false],
  ['rediss://default:«p4ss»@cache.acme.io:6379', 'rediss', 'default', false],
  ['amqp://guest:«guest»@rabbitmq:5672//', 'amqp', 'guest', true],
  ['amqps://svc:«q9w8»@mq.acme.io/vhost', 'amqps', 'svc', false],
  ['smtp://mailer:«q9w8»@mail.acme.io:587', 'smtp', 'mailer', false],
  ['https://deploy:«q9w8e7»@git.acme.io/app.git', 'https', 'deploy', false],
  ['ftp://upload:«q9w8e7»@files.acme.io', 'ftp', 'upload', false],
  ['ldap://cn=admin:«q9w8e7»@ldap.acme.io', 'ldap', 'cn=admin', false],
  ['sqlserver://sa:«Passw0rd!»@mssql:1433', 'sqlserver', 'sa', true],
  ['postgres://postgres:«postgres»@localhost:5432/db', 'postgres', 'postgres', true],
  ['postgres://postgres:«postgres»@127.0.0.1/db', 'postgres', 'postgres', true],
  ['postgres://postgres:«postgres»@[::1]:5432/db', 'postgres', 'postgres', true],
  ['redis://:«q9w8»@host.docker.internal', 'redis', '', true],
  ['postgres://u:«p@ss»@db.acme.io/x', 'postgres', 'u', false],
  ['jdbc:mysql://db.acme.io:3306/app?user=app&password=«hunter2»&useSSL=false', 'jdbc:mysql', 'app', false],
  ['jdbc:postgresql://db.acme.io/app?password=«hunter2»', 'jdbc:postgresql', '', false],
  [
    'jdbc:sqlserver://db.acme.io:1433;databaseName=app;user=sa;password=«hunter2»;',
    'jdbc:sqlserver',
    'sa',
    false,
  ],
  ['jdbc:postgresql://app:«hunter2»@db.acme.io/app', 'jdbc:postgresql', 'app', false],
  ['jdbc:oracle:thin:scott/«tiger»@//db.acme.io:1521/orcl', 'jdbc:oracle', 'scott', false],
  ['Server=tcp:db.acme.io,1433;Database=app;User ID=sa;Password=«hunter2»;Encrypt=true', 'ado', 'sa', false],
  ['Data Source=localhost;Initial Catalog=app;Uid=sa;Pwd=«hunter2»', 'ado', 'sa', true],
  ['Driver={ODBC Driver 18};Server=mssql;PWD=«hunter2»;UID=sa', 'ado', 'sa', true],
  ['Password=«hunter2»;Server=db.acme.io;User Id=sa', 'ado', 'sa', false],
  ['host=db.acme.io port=5432 user=app password=«hunter2» dbname=app', 'libpq', 'app', false],
  ['user=app password=«hunter2» host=localhost', 'libpq', 'app', true],
  [
    `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=«${'Ab3+'.repeat(21)}Zz==»;EndpointSuffix=core.windows.net`,
    'azure',
    'acme',
    false,
  ],
  [
    `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«${'Ab3+'.repeat(10)}Zzq=»`,
    'azure',
    'Root',
    false,
  ],
  [
    `https://acme.blob.core.windows.net/c?sv=2022-11-02&se=2030-01-01&sp=r&sig=«${'aB3%2F'.repeat(8)}%3D»`,
    'sas',
    '',
    false,
  ],
];

const notFound = [
  'postgres://db.acme.io/app',
  'postgres://app@db.acme.io/app',
  'postgres://app:@db.acme.io/app',
  'postgres://app:${DB_PASSWORD}@db.acme.io/app',
  'postgres://${USER}:${PASS}@${HOST}/app',
  'postgres://app:$DB_PASSWORD@db.acme.io/app',
  'postgres://app:{password}@db.acme.io/app',
  'postgres://{user}:{password}@{host}:{port}/{name}',
  'postgres://app:{{ db_password }}@db.acme.io/app',
  'postgres://app:%s@db.acme.io/app',
  'postgres://app:%(password)s@db.acme.io/app',
  'postgres://app:<password>@db.acme.io/app',
  'postgres://app:[YOUR-PASSWORD]@db.acme.io/app',
  'postgres://app:#{password}@db.acme.io/app',
  'postgres://user:password@db.acme.io/app',
  'postgres://username:password@db.acme.io/app',
  'postgres://user:pass@db.acme.io/app',
  'postgres://user:secret@db.acme.io/app',
  'postgres://USER:PASSWORD@HOST:PORT/DATABASE',
  'postgres://DB_USER:DB_PASSWORD@db.acme.io/app',
  'postgres://app:xxx@db.acme.io/app',
  'postgres://app:***@db.acme.io/app',
  'postgres://app:********@db.acme.io/app',
  'postgres://app:changeme@db.acme.io/app',
  'postgres://app:hunter2@db.example.com/app',
  'https://joe:hunter2@example.com/',
  'https://joe:hunter2@host.invalid/',
  'redis://:password@hostname:6379',
  'redis://:<password>@cache.acme.io',
  "'postgres://app:' + password + '@db.acme.io'",
  'http://localhost:3000/@scope/pkg',
  'https://cdn.acme.io/npm/pkg@1.2.3/x.js',
  'https://acme.io:443/path?email=a@b.c',
  'git+ssh://git@github.com:org/repo.git',
  'ssh://git@github.com:22/org/repo.git',
  'http://user@host:8080/',
  'see https://acme.io: contact me@acme.io',
  'jdbc:mysql://db.acme.io:3306/app?useSSL=false',
  'jdbc:mysql://db.acme.io/app?user=app&password=${DB_PASSWORD}',
  'jdbc:sqlserver://db.acme.io;user=sa;password={0}',
  'https://acme.io/login?user=joe&password=hunter2',
  'Server=db.acme.io;Database=app;Trusted_Connection=True',
  'Server=db.acme.io;Password=;User ID=sa',
  'Server=db.acme.io;Password={password};User ID=sa',
  'Server=db.acme.io;Password=%DB_PASSWORD%;User ID=sa',
  'Server=db.acme.io;Password=your_password;User ID=sa',
  'Server=myServer;Database=app;User Id=myUsername;Password=myPassword;',
  'password=hunter2',
  'password = get_password()',
  'const password = input.value;',
  'connect(host=host, user=user, password=password)',
  'host=db.acme.io user=app dbname=app',
  'host=%s user=%s password=%s',
  'host=db.acme.io password=$PGPASSWORD',
  'https://acme.io/?sig=short',
  `https://acme.io/?sig=${'aB3%2F'.repeat(8)}`,
  'AccountName=acme;EndpointSuffix=core.windows.net',
  '',
  '://',
  ':@://:@',
];

describe('credentials in URLs', () => {
  it.each(found)('%s', (marked, scheme, user, local) => {
    const text = marked.replace(/[«»]/g, '');
    const passwordStart = marked.indexOf('«');
    const passwordEnd = marked.indexOf('»') - 1;
    expect(credentialsInUrl(text)).toEqual([
      { start: 0, end: expect.any(Number), scheme, user, passwordStart, passwordEnd, local },
    ]);
  });

  it.each(notFound)('nothing in %s', (text) => expect(credentialsInUrl(text)).toEqual([]));

  it('gives the whole URL inside a document, and every one of several', () => {
    const first = 'postgres://app:hunter2@db.acme.io/app?sslmode=require';
    const second = 'redis://:q9w8@cache/0';
    const text = `DATABASE_URL="${first}"\n# see (${second}), and more\n`;
    expect(credentialsInUrl(text).map((one) => text.slice(one.start, one.end))).toEqual([first, second]);
  });

  it('offsets lie within the text, in order, whatever the text is', () => {
    const pieces = fc.constantFrom(
      '://',
      ':',
      '@',
      'password=',
      ';Server=',
      'jdbc:mysql://',
      '?sig=',
      '&sv=1',
      ' ',
      '"',
      'abc',
      '\n',
      '${',
      '}',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          let behind = 0;
          for (const one of credentialsInUrl(text)) {
            expect(one.start).toBeGreaterThanOrEqual(0);
            expect(one.start).toBeLessThanOrEqual(one.passwordStart);
            expect(one.passwordStart).toBeGreaterThanOrEqual(behind);
            expect(one.passwordStart).toBeLessThan(one.passwordEnd);
            expect(one.passwordEnd).toBeLessThanOrEqual(one.end);
            expect(one.end).toBeLessThanOrEqual(text.length);
            behind = one.passwordEnd;
          }
        },
      ),
    );
  });
});

describe('data source names of Go', () => {
  it('are found with their password', () => {
    const text = 'sql.Open("mysql", "shop:tr0ub4dor@tcp(db.shop.internal:3306)/shop?parseTime=true")';
    const [found, ...more] = credentialsInUrl(text);
    expect(more).toEqual([]);
    expect(found && text.slice(found.passwordStart, found.passwordEnd)).toBe('tr0ub4dor');
    expect(found?.local).toBe(false);
  });

  it.each([
    '"%s:%s@tcp(%s)/%s"',
    '"user:password@tcp(localhost:3306)/db"',
    '"shop@tcp(db)/shop"',
    '"shop:${X}@unix(/run/db)/"',
  ])('%s has none', (text) => expect(credentialsInUrl(text)).toEqual([]));
});
