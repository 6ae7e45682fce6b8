import { strict as assert } from 'node:assert';
import { actionAt, apply, findingsWhen, open, revert, rulesOf, setText, textOf } from './support';

const RULE = 'dependencies/shell-out';

export function ignoring(): void {
  describe('ignoring', () => {
    for (const [file, text, comment] of [
      [
        'app.py',
        'import os\n\n\ndef ping():\n    os.system("ping")\n',
        '    # twelve-factor-ignore dependencies/shell-out: ',
      ],
      [
        'server.js',
        "const { execSync } = require('child_process');\n\nfunction ping() {\n  execSync('ping');\n}\n",
        '  // twelve-factor-ignore dependencies/shell-out: ',
      ],
    ] as const) {
      it(`on this line, in ${file}`, async () => {
        const { document } = await open(file);
        await setText(document, text);
        const [diagnostic] = await findingsWhen(document, (all) => rulesOf(all).includes(RULE));
        assert.ok(diagnostic);
        await apply(await actionAt(document, diagnostic.range, /ignore.*line/i));
        const lines = document.getText().split('\n');
        assert.ok(lines[diagnostic.range.start.line]?.startsWith(comment), document.getText());
        await findingsWhen(document, (all) => all.length === 0);
        await revert();
      });
    }

    it('in this file', async () => {
      const { document } = await open('app.py');
      await setText(document, 'import os\n\nos.system("ls")\nos.system("ps")\n');
      const [diagnostic] = await findingsWhen(document, (all) => all.length === 2);
      assert.ok(diagnostic);
      await apply(await actionAt(document, diagnostic.range, /ignore.*file/i));
      await findingsWhen(document, (all) => all.length === 0);
      assert.match(document.getText(), /twelve-factor-ignore-file dependencies\/shell-out/);
      await revert();
    });

    it('turns the rule off in .twelvefactor.yaml', async () => {
      const { document } = await open('app.py');
      await setText(document, 'import os\n\nos.system("ls")\n');
      const [diagnostic] = await findingsWhen(document, (all) => rulesOf(all).includes(RULE));
      assert.ok(diagnostic);
      const action = await actionAt(document, diagnostic.range, /\.twelvefactor\.yaml/);
      assert.ok(action.edit);
      assert.ok(
        action.edit.entries().some(([uri]) => uri.path.endsWith('/.twelvefactor.yaml')) ||
          action.edit.size > 0,
      );
      await apply(action);
      assert.match(await textOf('.twelvefactor.yaml'), /dependencies\/shell-out: off/);
      const config = await open('.twelvefactor.yaml');
      await config.document.save();
      await findingsWhen(document, (all) => all.length === 0);
      await setText(config.document, 'rules: {}\n');
      await config.document.save();
      await open('app.py');
      await findingsWhen(document, (all) => all.length > 0);
      await revert();
    });
  });
}
