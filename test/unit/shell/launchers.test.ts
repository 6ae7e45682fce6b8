import { beforeAll, describe, expect, it } from 'vitest';
import { launched } from '../../../server/src/shell/launchers';
import { plainSource } from '../../../server/src/shell/source';
import { Anchor } from '../../../server/src/text/span';
import { formatTools } from '../../support/formats';

let parse: (line: string) => string | undefined;
beforeAll(async () => {
  const { shell } = await formatTools();
  parse = (line) => {
    const [command] = shell.parse(plainSource(line, 0, line.length), new Anchor(0));
    if (!command) return undefined;
    const { program, words } = launched(command);
    return [program, ...words.slice(1).map(({ raw }) => raw)].join(' ');
  };
});

describe('what a command starts', () => {
  it.each([
    ['python -m gunicorn --daemon', 'gunicorn --daemon'],
    ['python3.12 -u -m celery worker', 'celery worker'],
    ['python manage.py -m x', 'python manage.py -m x'],
    ['npx pm2 start', 'pm2 start'],
    ['npx --yes pm2 start', 'pm2 start'],
    ['pnpm exec pm2 start', 'pm2 start'],
    ['yarn run pm2 start', 'pm2 start'],
    ['npm run start', 'npm run start'],
    ['php-fpm8.2 -D', 'php-fpm -D'],
    ['pm2 start', 'pm2 start'],
    ['npx', 'npx'],
  ])('%s: %s', (line, expected) => expect(parse(line)).toBe(expected));
});
