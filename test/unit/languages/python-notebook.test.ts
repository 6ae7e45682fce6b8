import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNotebook, notebookCode } from '../../../server/src/languages/python/notebook';

function notebook(cells: readonly object[], metadata: object = {}): string {
  return JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, undefined, 1);
}

const code = (source: string | readonly string[], outputs: readonly object[] = []) => ({
  cell_type: 'code',
  metadata: {},
  outputs,
  source,
});

describe('the code of a notebook', () => {
  test('is that of its code cells, in their order', () => {
    const json = notebook([
      code(['import os\n', 'x = 1']),
      { cell_type: 'markdown', source: 'password = "no code"' },
      code('print(x)\n', [{ data: { 'image/png': 'iVBORw0KGgo' } }]),
    ]);
    expect(notebookCode(json)?.text).toBe('import os\nx = 1\nprint(x)\n\n');
  });

  test('has magics and commands of the shell as comments, of the same length', () => {
    const json = notebook([
      code(
        '%matplotlib inline\n!pip install \\\n  requests\nfiles = !ls\nlist?\n  %time f(1)\nx = (9\n % 5)',
      ),
      code('%%bash\ncurl x\n\nls'),
      code('%%time\nf()'),
    ]);
    expect(notebookCode(json)?.text).toBe(
      '#matplotlib inline\n#pip install \\\n  #equests\nfiles = 0#s\n#ist?\n  #time f(1)\nx = (9\n % 5)\n' +
        '#%bash\n#url x\n\n#s\n#%time\nf()\n',
    );
  });

  test('is none where the notebook is broken or of another language', () => {
    expect(notebookCode('')).toBeUndefined();
    expect(notebookCode('[1')).toBeUndefined();
    expect(notebookCode('{"cells": 1}')).toBeUndefined();
    expect(notebookCode(notebook([code('x')], { language_info: { name: 'R' } }))).toBeUndefined();
    expect(notebookCode(notebook([code('x')], { kernelspec: { language: 'Python' } }))?.text).toBe('x\n');
    expect([isNotebook('a/b.ipynb'), isNotebook('a/b.ipynb.py')]).toEqual([true, false]);
  });
});

describe('places', () => {
  test('lead back through escapes', () => {
    const json = notebook([code(['s = "é\\t\\"x\\""\n', 'y = "\u{1F600}z"'])]).replace(
      '\u{1F600}',
      '\\ud83d\\ude00',
    );
    const found = notebookCode(json)!;
    const place = (part: string) => {
      const at = found.text.indexOf(part);
      const span = found.inFile(at, at + part.length)!;
      return json.slice(span.start, span.end);
    };
    expect(place('"é\\t\\"x\\""')).toBe('\\"é\\\\t\\\\\\"x\\\\\\"\\"');
    expect(place('y = ')).toBe('y = ');
    expect(place('"\u{1F600}z"')).toBe('\\"\\ud83d\\ude00z\\"');
    expect(found.inFile(found.length - 1, found.length)).toBeUndefined();
  });

  test('are right for every text, and never outside the file', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (sources) => {
        const json = notebook(sources.map((source) => code(`_${source}`)));
        const found = notebookCode(json)!;
        for (let at = 0; at < found.length; at++) {
          const span = found.inFile(at, at + 1);
          if (!span) continue;
          const written = JSON.parse(`"${json.slice(span.start, span.end)}"`) as string;
          if (found.text[at] !== '#' && found.text[at] !== '0') expect(written).toBe(found.text[at]);
        }
      }),
    );
  });
});
