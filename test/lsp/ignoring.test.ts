import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { applied } from './support/apply';
import { Editor } from './support/editor';

const RULE = 'dependencies/shell-out';

async function ignore(
  path: string,
  language: string,
  text: string,
  scope: 'line' | 'file',
  last = false,
): Promise<string | undefined> {
  const editor = await Editor.start();
  const uri = await editor.open(path, language, text);
  const diagnostics = await editor.diagnostics(uri);
  const diagnostic = last ? diagnostics[diagnostics.length - 1] : diagnostics[0];
  expect(diagnostic, 'the text has no finding').toBeDefined();
  const actions = await editor.actions(uri, diagnostic!.range, { diagnostics: [diagnostic!] });
  const offered: CodeAction | undefined = actions.find(
    ({ title }) => title.startsWith('Ignore') && title.includes(`this ${scope}`),
  );
  if (!offered) return undefined;
  const { edit } = await editor.resolve(offered);
  const after = edit && (await applied(editor, edit))[uri];
  if (after === undefined) return undefined;
  await editor.change(uri, [{ text: after }]);
  const left = await editor.diagnostics(uri);
  expect(left.length, after).toBeLessThan(diagnostics.length);
  return after;
}

test.each([
  [
    'Python',
    'app.py',
    'python',
    'import os\n\n\ndef f():\n    os.system("ls")\n',
    `import os\n\n\ndef f():\n    # twelve-factor-ignore ${RULE}: reason\n    os.system("ls")\n`,
  ],
  [
    'CRLF and tabs',
    'app.py',
    'python',
    'import os\r\nif x:\r\n\tos.system("ls")\r\n',
    `import os\r\nif x:\r\n\t# twelve-factor-ignore ${RULE}: reason\r\n\tos.system("ls")\r\n`,
  ],
  [
    'JavaScript',
    'app.js',
    'javascript',
    "const { execSync } = require('child_process');\nexecSync('ls');\n",
    `const { execSync } = require('child_process');\n// twelve-factor-ignore ${RULE}: reason\nexecSync('ls');\n`,
  ],
  [
    'a line that continues another',
    'app.py',
    'python',
    'import os\nx = 1 + \\\n  os.system("ls")\n',
    `import os\nx = 1 + \\\n  os.system("ls")  # twelve-factor-ignore ${RULE}: reason\n`,
  ],
  [
    'the last line of a text in quotes',
    'app.py',
    'python',
    'import os\nf("""\n  text\n""", os.system("ls"))\n',
    `import os\nf("""\n  text\n""", os.system("ls"))  # twelve-factor-ignore ${RULE}: reason\n`,
  ],
  [
    'children of JSX',
    'app.jsx',
    'javascriptreact',
    "import { execSync } from 'child_process';\nconst a = () => (\n  <div>\n    <b x={execSync('ls')} />\n  </div>\n);\n",
    `import { execSync } from 'child_process';\nconst a = () => (\n  <div>\n    {/* twelve-factor-ignore ${RULE}: reason */}\n    <b x={execSync('ls')} />\n  </div>\n);\n`,
  ],
])('on this line: %s', async (_name, path, language, text, expected) => {
  expect(await ignore(path, language, text, 'line')).toBe(expected);
});

test.each([
  [
    'Python behind its first lines',
    'app.py',
    'python',
    '#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n"""Doc."""\nimport os\nos.system("ls")\n',
    `#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n# twelve-factor-ignore-file ${RULE}: reason\n"""Doc."""\nimport os\nos.system("ls")\n`,
  ],
  [
    'Go, away from the documentation of the package',
    'main.go',
    'go',
    'package main\n\nimport "os/exec"\n\nfunc main() { exec.Command("ls").Run() }\n',
    `// twelve-factor-ignore-file ${RULE}: reason\n\npackage main\n\nimport "os/exec"\n\nfunc main() { exec.Command("ls").Run() }\n`,
  ],
])('in this file: %s', async (_name, path, language, text, expected) => {
  expect(await ignore(path, language, text, 'file')).toBe(expected);
});

test('the reason is a place to type in, for clients that have such places', async () => {
  const editor = await Editor.start();
  const uri = await editor.open('app.py', 'python', 'import os\nos.system("ls")\n');
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'os.system'));
  const { edit } = await editor.resolve(actions.find(({ title }) => title.includes('on this line'))!);
  expect(JSON.stringify(edit)).toContain(`# twelve-factor-ignore ${RULE}: \${1:reason}`);
});

test('strict JSON has no comments, so none is offered', async () => {
  const editor = await Editor.start();
  const uri = await editor.open(
    'appsettings.json',
    'json',
    '{\n  "db": { "password": "tr0ub4dor-and-3" }\n}\n',
  );
  expect(await editor.diagnostics(uri)).toHaveLength(1);
  const actions = await editor.actions(uri, editor.rangeOf(uri, 'password'));
  expect(actions.filter(({ title }) => title.startsWith('Ignore'))).toEqual([]);
});
