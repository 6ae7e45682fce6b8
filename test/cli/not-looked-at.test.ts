import { expect, test } from 'vitest';
import { openBrackets } from '../support/hostile';
import { temporaryFolder } from '../support/temporary';
import { checkJson, cli, GOOD, SECRET } from './support';

const LARGE = `${'x = 1\n'.repeat(700_000)}import os\nos.system(f)\npassword = os.environ["P"]\n`;
const HOSTILE = `import os\nos.system("ls")\npassword = "${SECRET}"\n${openBrackets(50_000, '(')}`;

test('the summary says which files were only searched for tokens, and the exit code stays', async () => {
  const folder = temporaryFolder({ 'good.py': GOOD, 'hostile.py': HOSTILE, 'large.py': LARGE });
  const { code, stdout, stderr } = await cli(folder, ['check', '--max-warnings', '0']);
  expect(stdout).toBe(
    'No findings: 3 files checked.\n2 files were only searched for tokens: hostile.py (too broken or too deeply nested to be parsed), large.py (longer than 4 MB)\n',
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('json and SARIF say it, too', async () => {
  const folder = temporaryFolder({ 'good.py': GOOD, 'large.py': LARGE });
  const message = 'was only searched for tokens: it is longer than 4 MB';
  expect((await checkJson(folder)).notices).toEqual([{ path: 'large.py', message }]);
  const log = JSON.parse((await cli(folder, ['check', '--format', 'sarif'])).stdout);
  expect(log.runs[0].results).toEqual([]);
  expect(log.runs[0].invocations[0].toolExecutionNotifications).toMatchObject([
    { message: { text: `The file ${message}.` } },
  ]);
});
