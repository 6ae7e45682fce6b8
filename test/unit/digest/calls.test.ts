import { beforeAll, describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { languages } from '../../../server/src/languages/registry.gen';
import { loadWasm } from '../../support/wasm';

// What a source file calls, as other files may ask of it; those calls alone that some rule names.
const engine = new Engine({
  rules: [
    rule({
      id: 'disposability/asks',
      title: 'Asks',
      severity: 'information',
      appApis: {
        python: ['signal.signal(SIGTERM)', '*.add_signal_handler(SIGTERM)', 'celery.Celery'],
        go: ['os/signal.Notify', '*.Shutdown'],
      },
      appSettings: { python: ['task_acks_late'] },
      without: { node: ['process.on(SIGTERM)', 'close-with-grace', '*.enableShutdownHooks'] },
    }),
  ],
  languages,
  loadWasm,
});

function called(path: string, text: string): readonly string[] {
  const digest = engine.digest(path, text);
  if (!digest) throw new Error('the grammar is not there');
  // What is there, words must not hide.
  if (digest.calls.size > 0) expect([...engine.digestParts(path, text)]).toContain('said');
  return [...digest.calls].flatMap(([api, spans]) =>
    spans.map(({ start, end }) => `${api}: ${text.slice(start, end)}`),
  );
}

beforeAll(async () => {
  const texts = {
    'a.py': 'from celery import Celery\n',
    'a.js': "process.on('SIGTERM', stop)",
    'a.go': 'package a // signal Notify',
  };
  for (const [path, text] of Object.entries(texts)) expect(engine.digest(path, text)).toBeUndefined();
  expect(await engine.settle()).toBe(true);
  expect(await engine.settle()).toBe(false);
});

describe('calls are known by what they call', () => {
  test.each([
    ['through the module', 'import signal\nsignal.signal(signal.SIGTERM, stop)\n'],
    ['by a name of its own', 'from signal import signal as on, SIGTERM\non(SIGTERM, stop)\n'],
    ['in a function', 'import signal\ndef start():\n    signal.signal(signal.SIGTERM, stop)\n'],
    ['by a constant', 'import signal\nSTOP = signal.SIGTERM\nsignal.signal(STOP, stop)\n'],
    [
      'in a loop over signals',
      'import signal\nfor sig in (signal.SIGTERM, signal.SIGINT):\n    signal.signal(sig, stop)\n',
    ],
  ])('%s', (_, text) => {
    expect(called('a.py', text)).toEqual([expect.stringMatching(/^signal\.signal\(SIGTERM\): /)]);
  });

  test.each([
    ['a comment', 'import signal\n# signal.signal(signal.SIGTERM, stop)\n'],
    ['a string', 'import signal\nprint("signal.signal(signal.SIGTERM, stop)")\n'],
    ['another signal', 'import signal  # no SIGTERM\nsignal.signal(signal.SIGINT, stop)\n'],
    ['a function of its own', 'def signal(name): pass\nsignal("SIGTERM")\nclass x:\n    signal = signal\n'],
    ['no argument', 'import signal\nsignal.signal()  # SIGTERM\n'],
  ])('%s is none', (_, text) => {
    expect(called('a.py', text)).toEqual([]);
  });

  test('members of whatever has them', () => {
    expect(called('a.py', 'loop().add_signal_handler(signal.SIGTERM, stop)\n')).toEqual([
      '*.add_signal_handler(SIGTERM): loop().add_signal_handler',
    ]);
    expect(called('a.go', 'package a\nfunc stop() { s.server.Shutdown(ctx) }\n')).toEqual([
      '*.Shutdown: s.server.Shutdown',
    ]);
    expect(called('a.js', 'app.enableShutdownHooks();')).toEqual([
      '*.enableShutdownHooks: app.enableShutdownHooks',
    ]);
  });

  test('a module that is called itself, whatever it is called here', () => {
    expect(called('a.js', "import grace from 'close-with-grace';\ngrace(stop);")).toEqual([
      'close-with-grace: grace',
    ]);
  });

  test.each([
    ["process.on('SIGTERM', stop);", 1],
    ["process.on('exit', stop); // not SIGTERM", 0],
    ["for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);", 1],
    ["['SIGINT', 'SIGTERM'].forEach((signal) => process.on(signal, stop));", 1],
    ["const SIGTERM = 'exit';\nprocess.on(SIGTERM, stop);", 0],
    ["emitter.on('SIGTERM', stop);", 0],
  ])('%s', (text, count) => {
    expect(called('a.js', text)).toHaveLength(count);
  });
});

test.each([
  ['app.conf.task_acks_late = True\n', 1],
  ['app.conf.update(task_acks_late=True)\n', 1],
  ['task_acks_late = True\n', 1],
  ['# task_acks_late = True\n', 0],
  ['print("task_acks_late = True")\n', 0],
])('names that are given a value: %s', (text, count) => {
  if (count > 0) expect([...engine.digestParts('a.py', text)]).toContain('said');
  expect(engine.digest('a.py', text)?.settings.get('task_acks_late') ?? []).toHaveLength(count);
});

test('what cannot be read says nothing', () => {
  expect(called('a.yaml', 'process.on(SIGTERM)')).toEqual([]);
  expect(called('a.js', `process.on('SIGTERM');${'x'.repeat(200_000)}`)).toEqual([]);
});
