import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../server/src/engine/engine';
import { fixAll } from '../../server/src/engine/fix-all';
import { type Rule, rule } from '../../server/src/engine/rule';
import { EditRounds, EditSet } from '../../server/src/fixes/edit-rounds';
import type { Edit } from '../../server/src/fixes/fix';
import python from '../../server/src/languages/python';
import { applyEdits } from '../support/engine';
import { loadWasm } from '../support/wasm';

/** Every call of `name` becomes `to`. */
function renames(id: string, name: string, to: string): Rule {
  return rule<true>({
    id,
    title: id,
    severity: 'warning',
    apis: { python: { [name]: true } },
    call({ call }) {
      const { start, end } = call.callee.span;
      const fix = { title: id, safety: 'safe' as const, edits: [{ start, end, text: to }] };
      return { span: call.callee.span, message: id, fixes: () => [fix] };
    },
  });
}

async function fixed(text: string, ...rules: Rule[]): Promise<string> {
  const engine = new Engine({ rules, languages: [python], loadWasm });
  const analysis = (await engine.open({ path: 'app.py', role: 'app', text }))!;
  try {
    return applyEdits(text, fixAll(analysis, (finding) => finding.fixes?.()[0]).edits);
  } finally {
    analysis.dispose();
  }
}

describe('fix all', () => {
  test('goes on until nothing is left', async () => {
    const chain = [renames('x/a', 'os.popen', 'os.system'), renames('x/b', 'os.system', 'os.getpid')];
    expect(await fixed('import os\nos.popen(1)\nos.system(2)\n', ...chain)).toBe(
      'import os\nos.getpid(1)\nos.getpid(2)\n',
    );
  });

  test('comes to an end where a fix brings its finding back', async () => {
    const circle = [renames('x/a', 'os.popen', 'os.system'), renames('x/b', 'os.system', 'os.popen')];
    expect(await fixed('import os\nos.popen(1)\n', ...circle)).toBe('import os\nos.popen(1)\n');
  });

  test('takes back what breaks the syntax', async () => {
    expect(await fixed('import os\nos.popen(1)\n', renames('x/a', 'os.popen', 'print((('))).toBe(
      'import os\nos.popen(1)\n',
    );
  });
});

describe('edits', () => {
  test('of which one is another fix\u2019s too are made once, those that collide are left', () => {
    const set = new EditSet();
    const importOs = { start: 0, end: 0, text: 'import os\n' };
    expect(set.add([importOs, { start: 10, end: 12, text: 'a' }])).toBe(true);
    expect(set.add([importOs, { start: 20, end: 22, text: 'b' }])).toBe(true);
    expect(set.add([{ start: 11, end: 13, text: 'c' }])).toBe(false);
    expect(set.add([{ start: 0, end: 0, text: 'import re\n' }])).toBe(false);
    expect(set.edits).toHaveLength(3);
  });

  test('of several rounds are the same as one set of edits on the first text', () => {
    const round = fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 4 })), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(round, { maxLength: 4 }), (text, all) => {
        const rounds = new EditRounds(text);
        let current = text;
        for (const one of all) {
          const set = new EditSet();
          for (const [at, length, inserted] of one) {
            const start = Math.min(at, current.length);
            set.add([
              { start, end: Math.min(start + length, current.length), text: inserted } satisfies Edit,
            ]);
          }
          rounds.apply(set.edits);
          current = applyEdits(current, set.edits);
        }
        expect(rounds.text).toBe(current);
        expect(applyEdits(text, rounds.edits())).toBe(current);
      }),
    );
  });
});
