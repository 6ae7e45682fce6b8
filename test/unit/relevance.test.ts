import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Relevance } from '../../server/src/engine/relevance';
import { unknownProject } from '../../server/src/project/project';
import { roleOf } from '../../server/src/project/roles';
import { analyse, engine } from '../support/engine';
import { readMarkers } from '../support/markers';

const RULES = new URL('../../server/src/rules/', import.meta.url).pathname;
const SAMPLE = new URL('../fixtures/sample-service/', import.meta.url).pathname;
const relevance = new Relevance(engine.rules, engine.languages);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('every file with a finding is relevant', () => {
  const cases = filesBelow(RULES).filter((file) => file.includes('/cases/'));
  test.each([...cases, ...filesBelow(SAMPLE)])('%s', async (file) => {
    const { text } = readMarkers(readFileSync(file, 'utf8'));
    const path = file.slice(file.includes('/cases/') ? file.indexOf('/cases/') + 7 : SAMPLE.length);
    if (!engine.languages.find(path)) return;
    const analysis = await analyse(path, text);
    const found = analysis
      .findings()
      .map(({ rule, span }) => `${rule} on ${text.slice(span.start, span.end)}`);
    analysis.dispose();
    if (!relevance.canMatter({ path, role: roleOf(path), text }, unknownProject)) expect(found).toEqual([]);
  });
});

describe('code that no rule is about is not', () => {
  test.each([
    [
      'a.py',
      'import math\n\nclass Shape:\n    """A shape"""\n\n    def area(self):\n        return math.pi * self.r ** 2\n',
    ],
    [
      'a.ts',
      "import { x } from './x';\n\nexport const token = x.parse();\n\nexport class Foo {\n  token = this.load();\n}\n",
    ],
    ['A.java', 'package a;\n\nclass A {\n  Credentials credentials = service.load();\n}\n'],
    ['a.go', 'package a\n\nfunc run(ctx Context) error {\n\ttoken := next(ctx)\n\treturn token.err\n}\n'],
  ])('%s', (path, text) => {
    expect(relevance.canMatter({ path, role: 'app', text }, unknownProject)).toBe(false);
  });

  test('nor is a file of a role that no rule looks at', () => {
    expect(relevance.isWanted('vendor/a.py', 'vendored')).toBe(false);
    expect(relevance.isWanted('picture.png', 'app')).toBe(false);
  });
});
