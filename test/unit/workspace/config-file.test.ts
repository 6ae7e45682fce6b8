import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../server/src/engine/settings';
import { configProblems, readConfig } from '../../../server/src/workspace/config-file';
import { nodeFileSystem, openWorkspace } from '../../../server/src/workspace/node-workspace';
import { temporaryFolder, writeFiles } from '../../support/temporary';

const KNOWN = ['logs', 'logs/log-file', 'logs/output-redirect', 'config', 'config/hardcoded-secret'];

/** Each problem with the text that it points at. */
function problems(text: string): readonly string[] {
  return configProblems(text, KNOWN).map(
    ({ start, end, message }) => `${JSON.stringify(text.slice(start, end))}: ${message}`,
  );
}

describe('problems of a configuration file', () => {
  test('none in a right one, nor in one that is being begun', () => {
    expect(
      problems(
        'enabled: true\nrules:\n  logs: off\n  logs/log-file: hint\nexclude: [legacy/**]\nroles:\n  test: [qa/**]\n',
      ),
    ).toEqual([]);
    for (const text of ['', '# only a comment\n', 'rules:\n', 'rules:\nexclude:\n', '\uFEFFrules: {}\r\n'])
      expect(problems(text)).toEqual([]);
  });

  test.each([
    [
      'rules:\n  logs/log-fiel: off\n',
      '"logs/log-fiel": There is no rule or factor `logs/log-fiel`. Did you mean `logs/log-file`?',
    ],
    [
      'rules:\n  hardcoded-secret: off\n',
      '"hardcoded-secret": There is no rule or factor `hardcoded-secret`. Did you mean `config/hardcoded-secret`?',
    ],
    ['rules:\n  zzz: off\n', '"zzz": There is no rule or factor `zzz`.'],
    [
      'rules:\n  logs: warn\n',
      '"warn": A level is one of error, warning, information, hint, off. Did you mean `warning`?',
    ],
    ['rules:\n  logs: 3\n', '"3": A level is one of error, warning, information, hint, off.'],
    ['rules:\n  logs:\n', '"logs": `logs` has no level: one of error, warning, information, hint, off.'],
    ['rules: [logs]\n', '"[logs]": `rules` holds lines such as `logs/log-file: warning`.'],
    ['rule:\n  logs: off\n', '"rule": There is no setting `rule`. Did you mean `rules`?'],
    ['enabled: maybe\n', '"maybe": `enabled` is true or false.'],
    ['exclude: {a: 1}\n', '"{a: 1}": `exclude` holds a list of globs.'],
    ['exclude: [1]\n', '"1": A glob is text; put it in quotes.'],
    [
      'roles:\n  tests: [qa]\n',
      '"tests": There is no role `tests`: one of app, test, script, migration, example, generated, vendored, translation, dev-only. Did you mean `test`?',
    ],
    ['- a\n', '"- a\\n": Expected settings such as `rules:` or `exclude:`.'],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  test('of the YAML itself', () => {
    const [problem] = configProblems('rules:\n  logs: [off\nexclude: "\n', KNOWN);
    expect(problem?.message).toMatch(/^Not valid YAML: /);
  });

  test('leave the valid parts in force', () => {
    expect(readConfig('rules:\n  logs: off\n  config: loud\nenabled: 3\nexclude: [a, 1]\n')).toEqual({
      rules: { logs: 'off' },
      exclude: ['a'],
    });
  });
});

describe('settings of a file', () => {
  test('the nearest file wins over those above and over the editor', () => {
    const folder = temporaryFolder({
      '.twelvefactor.yaml': 'rules:\n  logs: off\n',
      'svc/.twelvefactor.yml': 'rules:\n  config: hint\nexclude: [gen]\nroles:\n  test: [qa/**]\n',
    });
    const editorSettings = {
      ...defaultSettings,
      rules: { 'logs/log-file': 'error', 'config/hardcoded-secret': 'error' },
      exclude: ['old/**'],
    } as const;
    const workspace = openWorkspace(folder, { editorSettings });
    expect(workspace.settingsOf('a.py').rules).toEqual({ logs: 'off', 'config/hardcoded-secret': 'error' });
    expect(workspace.settingsOf('svc/a.py').rules).toEqual({ 'logs/log-file': 'error', config: 'hint' });
    expect(workspace.settingsOf('a.py')).toBe(workspace.settingsOf('b/c.py'));
    const enabled = (path: string) => workspace.settingsOf(path).enabled;
    expect(
      ['a.py', 'old/a.py', 'svc/a.py', 'svc/gen/a.py', 'svc/x/gen/a.py', 'gen/a.py'].map(enabled),
    ).toEqual([true, false, true, false, false, true]);
    expect(workspace.settingsOf('svc/gen/a.py', true).enabled).toBe(true);
    expect(workspace.roleOf('svc/qa/a.py')).toBe('test');
    expect(workspace.roleOf('qa/a.py')).toBe('app');
  });

  test('what changed is read again when told', () => {
    const folder = temporaryFolder({ 'a.py': '' });
    const workspace = openWorkspace(folder);
    expect(workspace.settingsOf('a.py').enabled).toBe(true);
    writeFiles(folder, { '.twelvefactor.yaml': 'enabled: false\n' });
    workspace.refresh(['a.py']);
    expect(workspace.settingsOf('a.py').enabled).toBe(true);
    workspace.refresh(['.twelvefactor.yaml']);
    expect(workspace.settingsOf('a.py').enabled).toBe(false);
  });

  test('files of the repository above the folder count', () => {
    const folder = temporaryFolder({
      '.git/HEAD': '',
      '.twelvefactor.yaml': 'rules: {logs: off}\nexclude: [svc/gen]\n',
      'svc/a.py': '',
    });
    const workspace = openWorkspace(`${folder}/svc`);
    expect(nodeFileSystem(`${folder}/svc`).namesAbove).toEqual(['svc']);
    expect(workspace.settingsOf('a.py').rules).toEqual({ logs: 'off' });
    expect(workspace.settingsOf('gen/a.py').enabled).toBe(false);
  });
});
