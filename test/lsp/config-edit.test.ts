import { expect, test } from 'vitest';
import { setLevel } from '../../server/src/lsp/config-edit';
import { readConfig } from '../../server/src/workspace/config-file';
import { applyEdits } from '../support/engine';

const RULE = 'logs/log-file';

test.each([
  ['nothing', '', `rules:\n  ${RULE}: off\n`],
  ['only a comment', '# ours\n', `# ours\nrules:\n  ${RULE}: off\n`],
  ['no rules', 'exclude: [x]', `exclude: [x]\nrules:\n  ${RULE}: off\n`],
  ['rules with nothing below', 'rules:\nexclude: [x]\n', `rules:\n  ${RULE}: off\nexclude: [x]\n`],
  ['empty rules in braces', 'rules: {}\n', `rules:\n  ${RULE}: off\n`],
  ['rules in braces', 'rules: { config: hint }\n', `rules: { config: hint, ${RULE}: off }\n`],
  [
    'other rules and comments',
    'rules: # all\n    config: hint # why\n# end\n',
    `rules: # all\n    config: hint # why\n    ${RULE}: off\n# end\n`,
  ],
  ['the rule with another level', `rules:\n  ${RULE}: error # why\n`, `rules:\n  ${RULE}: off # why\n`],
  [
    'the rule without a level',
    `rules:\n  ${RULE}:\n  config: hint\n`,
    `rules:\n  ${RULE}: off\n  config: hint\n`,
  ],
  ['no line break at the end', 'rules:\n  config: hint', `rules:\n  config: hint\n  ${RULE}: off`],
  ['CRLF', 'rules:\r\n  config: hint\r\n', `rules:\r\n  config: hint\r\n  ${RULE}: off\r\n`],
])('turns a rule off in a file with %s', (_name, before, after) => {
  const text = applyEdits(before, setLevel(before, RULE, 'off'));
  expect(text).toBe(after);
  expect(readConfig(text).rules?.[RULE]).toBe('off');
});

test('never throws', () => {
  for (const text of ['rules: [', '- a\n- b\n', 'rules: 7\n', '\0', 'rules: &a\n  x: *a\n'])
    expect(() => setLevel(text, RULE, 'off')).not.toThrow();
});
