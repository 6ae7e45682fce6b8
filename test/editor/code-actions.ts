import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { LANGUAGES } from './languages';
import {
  actionAt,
  actionsAt,
  apply,
  findings,
  findingsWhen,
  open,
  revert,
  ruleOf,
  rulesOf,
  setText,
  textOf,
} from './support';

/** Shows a text in a file of the workspace and answers the first finding of a rule in it. */
async function show(file: string, text: string, rule: string) {
  const { document } = await open(file);
  await setText(document, text);
  const found = await findingsWhen(document, (all) => rulesOf(all).includes(rule));
  const diagnostic = found.find((one) => ruleOf(one) === rule);
  assert.ok(diagnostic);
  return { document, diagnostic };
}

const FIXES: readonly (readonly [string, string, RegExp, string, string])[] = [
  // file, rule, title of the action, before, after
  [
    'app.py',
    'config/hardcoded-secret',
    /^Read `DB_PASSWORD` from the environment$/,
    'import sys\n\ndb_password = "tr0ub4dor-and-3"\n',
    'import os\nimport sys\n\ndb_password = os.environ["DB_PASSWORD"]\n',
  ],
  [
    'app.py',
    'logs/log-file',
    /^Log to stdout$/,
    'import logging\n\nhandler = logging.FileHandler("a.log")\n',
    'import sys\nimport logging\n\nhandler = logging.StreamHandler(sys.stdout)\n',
  ],
  [
    'app.py',
    'dependencies/shell-out',
    /without a shell/,
    'import subprocess\n\nsubprocess.run("pg_dump shop", shell=True)\n',
    'import subprocess\n\nsubprocess.run(["pg_dump", "shop"])\n',
  ],
  [
    'app.py',
    'dependencies/shell-out',
    /HTTP client/,
    'import os\n\nos.system("curl -s https://example.org/ping")\n',
    'import urllib.request\nimport os\n\nurllib.request.urlopen("https://example.org/ping", timeout=30).read()\n',
  ],
  [
    'app.py',
    'config/secret-fallback',
    /^Require `SECRET_KEY`/,
    'import os\n\nKEY = os.getenv("SECRET_KEY", "tr0ub4dor-and-3")\n',
    'import os\n\nKEY = os.environ["SECRET_KEY"]\n',
  ],
  [
    'Procfile',
    'concurrency/daemonize',
    /^Remove `--daemon`/,
    'web: gunicorn --daemon app:app\n',
    'web: gunicorn app:app\n',
  ],
  [
    'Procfile',
    'logs/output-redirect',
    /stdout/,
    'web: gunicorn app:app > app.log 2>&1\n',
    'web: gunicorn app:app\n',
  ],
  [
    'compose.yaml',
    'config/secret-in-manifest',
    /^Read `DB_PASSWORD` from the environment$/,
    'services:\n  web:\n    image: shop:1\n    environment:\n      DB_PASSWORD: "tr0ub4dor-and-3"\n',
    'services:\n  web:\n    image: shop:1\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD}\n',
  ],
];

export function codeActions(): void {
  describe('quick fixes in every language', () => {
    for (const [file, rule, title, before, after] of LANGUAGES) {
      it(`${rule} in ${file}: ${title}`, async () => {
        const { document, diagnostic } = await show(file, before, rule);
        const exactly = new RegExp(`^${title.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`);
        await apply(await actionAt(document, diagnostic.range, exactly));
        assert.equal(document.getText(), after);
        await revert();
      });
    }
  });

  describe('quick fixes', () => {
    for (const [file, rule, title, before, after] of FIXES) {
      it(`${rule} in ${file}: ${title}`, async () => {
        const { document, diagnostic } = await show(file, before, rule);
        await apply(await actionAt(document, diagnostic.range, title));
        assert.equal(document.getText(), after);
        await findingsWhen(document, (all) =>
          all.every((one) => ruleOf(one) !== rule || one.message !== diagnostic.message),
        );
        await revert();
      });
    }

    it('keep CRLF line endings', async () => {
      const { document, diagnostic } = await show(
        'crlf.py',
        'import sys\r\n\r\ndb_password = "tr0ub4dor-and-3"\r\n',
        'config/hardcoded-secret',
      );
      await apply(await actionAt(document, diagnostic.range, /^Read `DB_PASSWORD` from the environment$/));
      assert.equal(
        document.getText(),
        'import os\r\nimport sys\r\n\r\ndb_password = os.environ["DB_PASSWORD"]\r\n',
      );
      await revert();
    });

    it('put the name into .env.example, and on request the value into .env', async () => {
      const { document, diagnostic } = await show(
        'app.py',
        'mail_password = "tr0ub4dor-and-3"\n',
        'config/hardcoded-secret',
      );
      await apply(await actionAt(document, diagnostic.range, /move the value to \.env/));
      assert.match(await textOf('.env.example'), /^MAIL_PASSWORD=$/m);
      assert.match(await textOf('.env'), /^MAIL_PASSWORD="?tr0ub4dor-and-3"?$/m);
      assert.match(await textOf('.gitignore'), /^\.env$/m);
      await revert();
    });

    it('are offered for every finding on the line of the cursor', async () => {
      const { document } = await show(
        'app.py',
        'import os\n\nos.system("ls"); db_password = "tr0ub4dor-and-3"\n',
        'config/hardcoded-secret',
      );
      await findingsWhen(document, (all) => all.length === 2);
      const titles = (await actionsAt(document, new vscode.Range(2, 0, 2, 0))).map(({ title }) => title);
      assert.ok(
        titles.some((title) => title.includes('DB_PASSWORD')),
        titles.join('\n'),
      );
      assert.ok(
        titles.some((title) => title.includes('dependencies/shell-out')),
        titles.join('\n'),
      );
      await revert();
    });

    it('fix all of a rule in the file', async () => {
      const { document, diagnostic } = await show(
        'app.rb',
        "$stdout.sync = true\na = Logger.new('log/a.log')\nb = Logger.new('log/b.log')\n",
        'logs/log-file',
      );
      await apply(await actionAt(document, diagnostic.range, /fix all.*logs\/log-file/i));
      assert.equal(
        document.getText(),
        '$stdout.sync = true\na = Logger.new($stdout)\nb = Logger.new($stdout)\n',
      );
      await revert();
    });

    it('source.fixAll.twelveFactor leaves what needs a look', async () => {
      const text = 'import sys\n\ndb_password = "tr0ub4dor-and-3"\n';
      const { document } = await show('app.py', text, 'config/hardcoded-secret');
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      for (const action of await actionsAt(document, all, 'source.fixAll.twelveFactor')) await apply(action);
      assert.equal(document.getText(), text);
      assert.equal(findings(document).length, 1);
      await revert();
    });

    it('source.fixAll.twelveFactor does what needs no look', async () => {
      const { document } = await show(
        'app.py',
        'import logging\n\nlogging.basicConfig(filename="a.log", level="INFO")\n',
        'logs/log-file',
      );
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      for (const action of await actionsAt(document, all, 'source.fixAll.twelveFactor')) await apply(action);
      assert.equal(document.getText(), 'import logging\n\nlogging.basicConfig(level="INFO")\n');
      await revert();
    });

    it('never show the value of a secret', async () => {
      const { document, diagnostic } = await show(
        'app.py',
        'db_password = "tr0ub4dor-and-3"\n',
        'config/hardcoded-secret',
      );
      for (const { title } of await actionsAt(document, diagnostic.range))
        assert.ok(!title.includes('tr0ub4dor'), title);
      await revert();
    });
  });
}
