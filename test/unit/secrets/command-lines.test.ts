import { beforeAll, describe, expect, it } from 'vitest';
import {
  secretsBeforeCommand,
  secretsOnCommandLine,
} from '../../../server/src/knowledge/secrets/command-lines';
import type { ShellParser } from '../../../server/src/semantics/commands';
import { plainSource } from '../../../server/src/shell/source';
import { Anchor } from '../../../server/src/text/span';
import { formatTools } from '../../support/formats';

let shell: ShellParser;
beforeAll(async () => {
  shell = (await formatTools()).shell;
});

function secrets(line: string): readonly string[] {
  return shell
    .parse(plainSource(line, 0, line.length), new Anchor(0))
    .flatMap((command) => [...secretsBeforeCommand(command), ...secretsOnCommandLine(command)])
    .map(({ span }) => line.slice(span.start, span.end));
}

describe('secrets on command lines', () => {
  it.each([
    'curl -u shop:tr0ub4dor https://shop.internal',
    'mysql -ushop -ptr0ub4dor shop',
    'mysqldump --password=tr0ub4dor shop',
    "sshpass -p 'tr0ub4dor' ssh db",
    'docker login -u shop -p tr0ub4dor',
    'redis-cli -a tr0ub4dor ping',
    'sqlcmd -S db -U sa -P tr0ub4dor',
    'ldapsearch -D cn=shop -w tr0ub4dor',
    'openssl rsa -in key.pem -passin pass:tr0ub4dor',
    'rabbitmqctl add_user shop tr0ub4dor',
    'smbclient -U shop%tr0ub4dor //files/shop',
    'PGPASSWORD=tr0ub4dor psql shop',
    'deploy --db-password tr0ub4dor',
  ])('%s', (line) => {
    expect(secrets(line)).toEqual(['tr0ub4dor']);
  });

  it.each([
    'curl -u shop https://shop.internal',
    'curl -u "shop:$PASSWORD" https://shop.internal',
    'mysql -u shop -p shop',
    'docker login -u shop --password-stdin',
    'docker run -p 8080:80 shop',
    'sshpass -e ssh db',
    'openssl rsa -in key.pem -passin env:KEY_PASSWORD',
    'PGPASSWORD=$DB_PASSWORD psql shop',
    'PGPASSFILE=/run/secrets/pgpass psql shop',
    'deploy --password <password>',
    'deploy --token-type bearer --password-file /run/secrets/deploy',
  ])('%s has none', (line) => {
    expect(secrets(line)).toEqual([]);
  });
});
