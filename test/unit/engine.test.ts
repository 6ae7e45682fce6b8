import { expect, test } from 'vitest';
import { tokenFormats } from '../../server/src/knowledge/secrets/formats';
import { textChange } from '../../server/src/text/text';
import { analyse } from '../support/engine';
import { trueSample } from '../support/samples';

const rulesOf = async (path: string, text: string) => {
  const analysis = await analyse(path, text);
  const rules = analysis.findings().map(({ rule }) => rule);
  analysis.dispose();
  return rules;
};

test('what a bundler wrote is searched for tokens and not parsed', async () => {
  const format = tokenFormats.find(({ id }) => id.startsWith('github'));
  const call = "require('child_process').execSync('ls');";
  const text = `${call.repeat(3000)}var token="${format ? trueSample(format, 1) : ''}";`;
  expect(await rulesOf('server/bundle.js', text)).toEqual(['config/hardcoded-secret']);
  expect(await rulesOf('server/tool.js', call)).toEqual(['dependencies/shell-out']);
});

test('binary content is no code', async () => {
  expect(await rulesOf('tool.py', 'import os\nos.system("ls")\n\0')).toEqual([]);
});

test('an empty file has no findings', async () => {
  for (const path of [
    'a.py',
    'a.ts',
    'A.java',
    'a.go',
    'Dockerfile',
    'compose.yaml',
    'Procfile',
    '.env.staging',
    'a.json',
    'a.xml',
  ]) {
    expect(await rulesOf(path, ''), path).toEqual([]);
  }
});

test('a text in which the parser gets stuck is only searched, until it can be parsed again', async () => {
  const whole =
    'val password = "tr0ub4dor-and-3"\n\nfun f() {\n    File("a").g("b\\n")\n    h("c")\n}\n\nclass A : B("c")\n';
  const at = whole.indexOf('    h("c")');
  const analysis = await analyse('App.kt', whole);
  const found = () => analysis.findings().map(({ rule }) => rule);
  expect(found()).toEqual(['config/hardcoded-secret']);
  const broken = `${whole.slice(0, at)}\\${whole.slice(at)}`;
  analysis.edit([textChange(whole, at, at, '\\')], broken);
  expect(analysis.brokenPlaces()).toBeGreaterThan(0);
  analysis.edit([textChange(broken, at, at + 1, '')], whole);
  expect(found()).toEqual(['config/hardcoded-secret']);
  expect(analysis.brokenPlaces()).toBe(0);
  analysis.dispose();
});

test('whether a handler does nothing is asked again when its body changes, wherever it stands', async () => {
  const text = "function ignore() { }\nprocess.on('SIGTERM', ignore);\n";
  const analysis = await analyse('a.js', text);
  const rules = () => analysis.findings().map(({ rule }) => rule);
  expect(rules()).toEqual(['disposability/ignored-sigterm']);
  const at = text.indexOf(' }');
  analysis.edit([textChange(text, at, at, 'stop();')], `${text.slice(0, at)}stop();${text.slice(at)}`);
  expect(rules()).toEqual([]);
  analysis.dispose();
});
