import { beforeAll, describe, expect, it } from 'vitest';
import shell from '../../../server/src/languages/shell';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SAMPLE = `#!/usr/bin/env bash
set -eu
export TOKEN="\${TOKEN:-fallback}" MODE=x
HOST='db' PORT=\${PORT-5432}
URL="http://$HOST"
NOW=$(date)
nohup python -m api > /log 2>&1 &
echo $! > /run/x.pid
exec "$@"
`;

const read = (text: string, path = 'entrypoint.sh') => Read.from(shell, text, path, tools);

describe('a script', () => {
  it('is one command line', () => {
    expect(read(SAMPLE).commands()).toEqual([
      'start shell: set -eu ; export ?TOKEN="${TOKEN:-fallback}" MODE=x date ; <nohup> python -m api >/log 2>&1 & ; echo ?$! >/run/x.pid ; <exec> ?"$@"',
    ]);
  });

  it('says where the words stand', () => {
    const text = `\ufeff# 😀\r\nif true; then\r\n\tweb "ü" \\\r\n  --x\r\nfi\r\n`;
    expect(read(text).wordsWritten()).toEqual(['true', 'web', '"ü"', '--x']);
  });

  it.each([
    ['docker-entrypoint.sh', 'start'],
    ['bin/start', 'start'],
    ['run-server.sh', 'start'],
    ['entrypoint', 'start'],
    ['run-tests.sh', 'script'],
    ['restart.sh', 'script'],
    ['scripts/deploy.sh', 'script'],
  ])('%s has the role %s', (path, role) => {
    expect(read('web', path).commandFacts()[0]?.role).toBe(role);
  });

  it('of another interpreter is not read', () => {
    expect(read('#!/usr/bin/env python3\nimport os\n', 'entrypoint').facts).toEqual([]);
  });
});

it('gives the variables whose values are known', () => {
  expect(read(SAMPLE).written()).toEqual({
    TOKEN: ['TOKEN', '"${TOKEN:-fallback}"', '${TOKEN:-fallback}'],
    MODE: ['MODE', 'x', 'x'],
    HOST: ['HOST', "'db'", 'db'],
    PORT: ['PORT', '${PORT-5432}', '${PORT-5432}'],
  });
  expect(read(SAMPLE).values()).toEqual({
    TOKEN: '${TOKEN:-fallback}',
    MODE: 'x',
    HOST: 'db',
    PORT: '${PORT-5432}',
  });
});

it('is sound for any text', () => {
  expectSound(shell, 'x.sh', [SAMPLE, 'case $x in a) b;; esac\nf() { cat <<E | g\nh\nE\n}\n'], tools);
});
