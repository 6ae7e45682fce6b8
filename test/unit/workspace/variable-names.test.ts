import { afterEach, describe, expect, test } from 'vitest';
import { variablesIn } from '../../../server/src/workspace/variable-mentions';
import { applyEdits, firstFix } from '../../support/engine';
import { closeProjects, type Files, findingsOf, openProject } from '../../support/projects';

afterEach(closeProjects);

/** The titles of the first fixes of a file, each for the files as they are. */
async function titles(files: Files, path: string): Promise<readonly string[]> {
  const found = await findingsOf(files);
  return found.flatMap((one) => (one.path === path ? (firstFix(one.finding)?.title ?? []) : []));
}

const reads = (name: string) => `Read \`${name}\` from the environment`;

/** Applies the first fix of the first finding of a file that has one, with what it wants of other files. */
async function fixedOnce(files: Files, path: string): Promise<Files> {
  const found = await findingsOf(files);
  const fix = found.filter((one) => one.path === path).flatMap(({ finding }) => firstFix(finding) ?? [])[0];
  if (!fix) throw new Error(`nothing to fix in ${path}`);
  const workspace = await openProject(files);
  const next: Record<string, string> = { ...files, [path]: applyEdits(files[path] ?? '', fix.edits) };
  for (const change of fix.files ?? [])
    for (const edit of workspace.fileEdits(change, path))
      next[edit.path] = applyEdits(edit.text ?? '', edit.edits);
  return next;
}

const secret = (value: string) => `export const password = "${value}";\n`;

describe('a secret gets a name of its own', () => {
  test('after its file, where its own name says nothing', async () => {
    const files = { 'mailer.ts': secret('tr0ub4dor-and-3'), 'db.ts': secret('tr0ub4dor-and-4') };
    expect(await titles(files, 'mailer.ts')).toEqual([reads('MAILER_PASSWORD')]);
    expect(await titles(files, 'db.ts')).toEqual([reads('DB_PASSWORD')]);
  });

  test('after its folder, where a file of the same name took the first', async () => {
    const files = {
      'package.json': '{}',
      'mail/index.ts': secret('tr0ub4dor-and-3'),
      'shop/index.ts': secret('tr0ub4dor-and-4'),
    };
    const next = await fixedOnce(files, 'mail/index.ts');
    expect(next['mail/index.ts']).toContain('"APP_PASSWORD"');
    expect(await titles(next, 'shop/index.ts')).toEqual([reads('SHOP_APP_PASSWORD')]);
  });

  test('or no fix, where no word is left', async () => {
    const files = { 'app.py': 'password = "tr0ub4dor-and-3"\n', 'main.py': 'password = "tr0ub4dor-and-4"\n' };
    expect(await titles(await fixedOnce(files, 'app.py'), 'main.py')).toEqual([]);
  });

  test('in one file, too', async () => {
    const files = {
      'shop.py': 'db_password = "tr0ub4dor-and-3"\n\ndef f():\n    db_password = "tr0ub4dor-and-4"\n',
    };
    const next = await fixedOnce(files, 'shop.py');
    expect(await titles(next, 'shop.py')).toEqual([reads('SHOP_DB_PASSWORD')]);
    expect(await titles(await fixedOnce(next, 'shop.py'), 'shop.py')).toEqual([]);
  });

  test('in a Compose file after the service; equal values need no second name', async () => {
    const compose = (worker: string) =>
      `services:\n  web:\n    image: shop\n    environment:\n      DB_PASSWORD: tr0ub4dor-and-3\n  worker:\n    image: shop\n    environment:\n      DB_PASSWORD: ${worker}\n`;
    expect(await titles({ 'compose.yaml': compose('tr0ub4dor-and-4') }, 'compose.yaml')).toEqual([
      reads('WEB_DB_PASSWORD'),
      reads('WORKER_DB_PASSWORD'),
    ]);
    expect(await titles({ 'compose.yaml': compose('tr0ub4dor-and-3') }, 'compose.yaml')).toEqual([
      reads('DB_PASSWORD'),
      reads('DB_PASSWORD'),
    ]);
    // Once the value is gone nobody knows that it was the same.
    const next = await fixedOnce({ 'compose.yaml': compose('tr0ub4dor-and-3') }, 'compose.yaml');
    expect(await titles(next, 'compose.yaml')).toEqual([reads('WORKER_DB_PASSWORD')]);
    expect(await titles({ ...next, '.env': 'DB_PASSWORD=tr0ub4dor-and-3\n' }, 'compose.yaml')).toEqual([
      reads('DB_PASSWORD'),
    ]);
  });

  test('in shell scripts after the script', async () => {
    const files = {
      'backup.sh': 'DB_PASSWORD=tr0ub4dor-and-3\n',
      'load.sh': 'DB_PASSWORD=tr0ub4dor-and-4\n',
    };
    expect(await titles(files, 'backup.sh')).toEqual([reads('BACKUP_DB_PASSWORD')]);
    expect(await titles({ 'load.sh': files['load.sh'] }, 'load.sh')).toEqual([reads('DB_PASSWORD')]);
  });
});

describe('a name stands for something else', () => {
  const own = { 'package.json': '{}', 'db.ts': 'export const mailPassword = "tr0ub4dor-and-3";\n' };

  test.each<[string, Files]>([
    ['other code reads it', { 'src/mail.js': 'send(process.env.MAIL_PASSWORD);\n' }],
    ['other code takes it apart', { 'src/mail.js': 'const { MAIL_PASSWORD, A } = process.env;\n' }],
    ['other code quotes it', { 'tools/mail.py': 'os.environ["MAIL_PASSWORD"]\n' }],
    ['.env gives it another value', { '.env': 'MAIL_PASSWORD=other-than-that\n' }],
    ['Compose gives it another value', { 'compose.yaml': composeWith('MAIL_PASSWORD: other-than-that') }],
    ['Compose passes it on', { 'compose.yaml': composeWith('MAIL_PASSWORD: ${MAIL_PASSWORD}') }],
    ['a script uses it', { 'send.sh': 'curl -u "shop:$MAIL_PASSWORD" https://mail.shop.io\n' }],
    ['the image has it', { Dockerfile: 'FROM node:22\nENV MAIL_PASSWORD=other-than-that\n' }],
  ])('where %s', async (_, files) => {
    expect(await titles({ ...own, ...files }, 'db.ts')).toEqual([reads('DB_MAIL_PASSWORD')]);
  });

  test.each<[string, Files]>([
    ['it is only documented', { '.env.example': 'MAIL_PASSWORD=changeme\n' }],
    ['.env has it without a value', { '.env': 'MAIL_PASSWORD=\n' }],
    ['.env has the very value', { '.env': 'MAIL_PASSWORD=tr0ub4dor-and-3\n' }],
    [
      'what reads it is given the very value',
      {
        'src/mail.js': 'send(process.env.MAIL_PASSWORD);\n',
        'compose.yaml': composeWith('MAIL_PASSWORD: tr0ub4dor-and-3'),
      },
    ],
    ['a longer name is read', { 'src/mail.js': 'send(process.env.MAIL_PASSWORD_FILE);\n' }],
    ['a member of something else has it', { 'src/mail.js': 'send(settings.MAIL_PASSWORD);\n' }],
    ['an installed package reads it', { 'node_modules/a/a.js': 'send(process.env.MAIL_PASSWORD);\n' }],
    ['another app reads it', { 'b/package.json': '{}', 'b/a.js': 'send(process.env.MAIL_PASSWORD);\n' }],
  ])('but not where %s', async (_, files) => {
    expect(await titles({ ...own, ...files }, 'db.ts')).toEqual([reads('MAIL_PASSWORD')]);
  });

  test('a secret of the image stays where .env has another under its name', async () => {
    const files = { Dockerfile: 'FROM node:22\nENV MAIL_PASSWORD=tr0ub4dor-and-3\n' };
    const moved = ['Remove `MAIL_PASSWORD` from the image and move the value to .env'];
    const of = async (more: Files) =>
      (await titles({ ...files, ...more }, 'Dockerfile')).filter((title) => title.includes('MAIL_PASSWORD'));
    expect(await of({})).toEqual(moved);
    expect(await of({ 'a.js': 'send(process.env.MAIL_PASSWORD);\n' })).toEqual(moved);
    expect(await of({ '.env': 'MAIL_PASSWORD=other-than-that\n' })).toEqual([]);
  });
});

test('what is moved has no quotes of the code', async () => {
  const files = { 'a.py': 'import boto3\n\nbucket_name = "shop-invoices"\n' };
  const [found] = await findingsOf(files);
  expect(found?.finding.rule).toBe('config/cloud-resource-id');
  expect(found?.finding.fixes?.().flatMap((fix) => fix.files ?? [])).toContainEqual({
    kind: 'variable',
    file: '.env',
    name: 'S3_BUCKET',
    value: 'shop-invoices',
  });
});

function composeWith(entry: string): string {
  return `services:\n  web:\n    image: shop\n    environment:\n      ${entry}\n`;
}

test.each<[string, readonly string[]]>([
  ['process.env.A_B', ['A_B']],
  ['x = "A_B" + \'C_D\'', ['A_B', 'C_D']],
  ['$env:A_B; env[:C_D]; %E_F%', ['A_B', 'C_D', 'E_F']],
  ['os.environ.get(A_B)', ['A_B']],
  ['settings.A_B = A_B + Foo::C_D', []],
  ['a_A_B "A_Bc"', []],
])('variables in %j', (text, expected) => {
  expect([...variablesIn(text)]).toEqual(expected);
});
