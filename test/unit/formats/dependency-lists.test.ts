import { beforeAll, describe, expect, it } from 'vitest';
import { LanguageTable } from '../../../server/src/engine/registry';
import gomod from '../../../server/src/languages/gomod';
import ignore from '../../../server/src/languages/ignore';
import { languages } from '../../../server/src/languages/registry.gen';
import requirements from '../../../server/src/languages/requirements';
import type { Format, FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const read = (format: Format, text: string, path: string) => Read.from(format, text, path, tools);

const REQUIREMENTS = `# of the shop
-r base.txt
--index-url=https://pypi.example.com
-e ../models
./local
git+https://github.com/shop/money.git@v1
flask
Celery [redis] >= 5 ; python_version > "3.9"  # the queue
click==8.1.7 \\
    --hash=sha256:00
`;
const GO_MOD = `module example.com/shop

go 1.23 // the oldest

require example.com/money v1.2.0
require (
	example.com/tax v0.1.0 // indirect
)
replace example.com/money v1.2.0 => ../money
replace (
	example.com/tax => example.com/tax2 v0.2.0
)
`;
const IGNORE = `# built
/dist

  *.log
!keep.log
`;

describe('requirements', () => {
  it('gives names with what is said of the version', () => {
    expect(read(requirements, REQUIREMENTS, 'requirements.txt').written()).toEqual({
      '-r': ['-r', 'base.txt', 'base.txt'],
      '--index-url': ['--index-url', 'https://pypi.example.com', 'https://pypi.example.com'],
      '-e': ['-e', '../models', '../models'],
      '@': ['', 'git+https://github.com/shop/money.git@v1', 'git+https://github.com/shop/money.git@v1'],
      flask: ['flask', '', ''],
      Celery: ['Celery', '>= 5', '>= 5'],
      click: ['click', '==8.1.7', '==8.1.7'],
    });
  });

  it('is what is in a folder of that name', () => {
    const table = new LanguageTable(languages);
    expect(table.find('requirements/prod.txt')?.id).toBe('requirements');
    expect(table.find('api/requirements/prod.txt')?.id).toBe('requirements');
    expect(table.find('notes/prod.txt')?.id).toBeUndefined();
  });

  it('reads any text', () => expectSound(requirements, 'requirements.txt', [REQUIREMENTS], tools));
});

describe('go.mod', () => {
  it('gives versions, replacements, and the version of Go', () => {
    expect(read(gomod, GO_MOD, 'go.mod').values()).toEqual({
      go: '1.23',
      'require/example.com/money': 'v1.2.0',
      'require/example.com/tax': 'v0.1.0',
      'replace/example.com/money': '../money',
      'replace/example.com/tax': 'example.com/tax2',
    });
  });

  it('reads any text', () => expectSound(gomod, 'go.mod', [GO_MOD], tools));
});

describe('ignore files', () => {
  it('gives patterns', () => {
    expect(read(ignore, IGNORE, '.gitignore').values()).toEqual({
      '/dist': '/dist',
      '*.log': '*.log',
      '!keep.log': '!keep.log',
    });
    expect(read(ignore, IGNORE, 'web/.dockerignore').dialects()).toEqual(['dockerignore']);
  });

  it('reads any text', () => expectSound(ignore, '.gitignore', [IGNORE], tools));
});
