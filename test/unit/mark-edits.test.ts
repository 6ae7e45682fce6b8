import { expect, test } from 'vitest';
import { textChange } from '../../server/src/text/text';
import { engine } from '../support/engine';

// A mark that an edit makes something else marks nothing any more, though the function below it is what it was.
test.each([
  ['that is a call now', '@app.post', 'xapp.post', []],
  ['of another name', '@app.post', '@app.posted', []],
  ['the same at another place', '\n\n@app', '\n\n\n@app', ['disposability/hard-exit']],
])('a mark %s', async (_, before, after, expected) => {
  const text = `import os\nfrom flask import Flask\n\napp = Flask(__name__)\n\n@app.post("/orders")\ndef create():\n    os._exit(1)\n`;
  const analysis = (await engine.open({ path: 'app.py', role: 'app', text }))!;
  const rules = () => analysis.findings().map(({ rule }) => rule);
  expect(rules()).toEqual(['disposability/hard-exit']);
  const start = text.indexOf(before);
  const end = start + before.length;
  analysis.edit([textChange(text, start, end, after)], text.slice(0, start) + after + text.slice(end));
  expect(rules()).toEqual(expected);
  analysis.dispose();
});
