import { expect, test } from 'vitest';
import { engine } from '../../support/engine';
import { type Files, openProject } from '../../support/projects';

async function valuesIn(files: Files, path: string): Promise<readonly string[]> {
  const workspace = await openProject(files);
  const analysis = await engine.open({ path, role: 'app', text: files[path] ?? '' });
  if (!analysis) throw new Error(`no language reads ${path}`);
  analysis.configure(workspace.projectOf(path), workspace.settingsOf(path));
  const call = analysis.facts().find((fact) => fact.kind === 'call' && fact.name === 'connect');
  const value = call?.kind === 'call' ? call.call.args[0] : undefined;
  const { reached, complete } = analysis.site.values(value ?? { kind: 'other', span: call!.span });
  const found = reached.map((one) => (one.value.kind === 'string' ? one.value.text : one.value.kind));
  analysis.dispose();
  return complete ? found : [...found, '…'];
}

test.each<[string, Files, string, readonly string[]]>([
  [
    'an ES module, by its name',
    {
      'src/app.ts': "import { HOST } from './config';\nconnect(HOST);\n",
      'src/config.ts': "export const HOST = 'db';\n",
    },
    'src/app.ts',
    ['db'],
  ],
  [
    'a module as a whole',
    {
      'app.js': "const config = require('./lib/config');\nconnect(config.HOST);\n",
      'lib/config.js': "const HOST = 'db';\nmodule.exports = { HOST };\n",
    },
    'app.js',
    ['db'],
  ],
  [
    'Python, absolute',
    { 'app.py': 'from shop.settings import HOST\nconnect(HOST)\n', 'shop/settings.py': 'HOST = "db"\n' },
    'app.py',
    ['db'],
  ],
  [
    'Python, relative',
    { 'shop/app.py': 'from .settings import HOST\nconnect(HOST)\n', 'shop/settings.py': 'HOST = "db"\n' },
    'shop/app.py',
    ['db'],
  ],
  [
    'what is bound twice is not known',
    {
      'shop/app.py': 'from .settings import HOST\nconnect(HOST)\n',
      'shop/settings.py': 'HOST = "a"\nHOST = "b"\n',
    },
    'shop/app.py',
    ['name', '…'],
  ],
  [
    'nor is what a package exports',
    { 'app.ts': "import { HOST } from 'config';\nconnect(HOST);\n" },
    'app.ts',
    ['name', '…'],
  ],
])('%s', async (_name, files, path, expected) => {
  expect(await valuesIn(files, path)).toEqual(expected);
});
