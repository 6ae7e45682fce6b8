import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';
import { cli } from './support';

const APP = `import os
from flask import Flask

app = Flask(__name__)
HOST = "db.internal"
DB_PASSWORD = "tr0ub4dor-and-3"


@app.post("/orders")
def create():
    if not HOST:
        os._exit(1)
    return "ok"
`;

function folder(): string {
  return temporaryFolder({ 'app.py': APP });
}

describe('facts', () => {
  test('prints regions, facts, what names stand for, and what other files may ask', async () => {
    const { code, stdout } = await cli(folder(), ['facts', 'app.py']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2:1 +import Flask = flask\.Flask$/m);
    expect(stdout).toMatch(/^9:1 +region function create marked app\.post\("\/orders"\)/m);
    expect(stdout).toMatch(/^11:5 +region branch if if not HOST/m);
    expect(stdout).toMatch(/^12:9 +call os\._exit = os\._exit\(1\) {2}\(runs for a request \/orders\)$/m);
    expect(stdout).toContain('exports the string HOST');
  });

  test('shows no value of a secret', async () => {
    const { stdout } = await cli(folder(), ['facts', 'app.py']);
    expect(stdout).toContain('DB_PASSWORD');
    expect(stdout).not.toContain('tr0ub4dor');
  });

  test('says what it cannot read', async () => {
    const { code, stderr } = await cli(folder(), ['facts', 'missing.py']);
    expect(code).toBe(2);
    expect(stderr).toContain('missing.py');
  });
});

describe('check --why', () => {
  test('says what a rule asked on a line, and what it said', async () => {
    const { code, stdout } = await cli(folder(), ['check', '--why', 'disposability/hard-exit', 'app.py:12']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^12:9 call os\._exit/m);
    expect(stdout).toContain('project.kind → "app"');
    expect(stdout).toMatch(/^ {2}reported at 12:9: information: A single request ends/m);
  });

  test('says where a rule stayed silent', async () => {
    const { stdout } = await cli(folder(), ['check', '--why', 'disposability/hard-exit', 'app.py:4']);
    expect(stdout).toContain('said nothing');
  });

  test('knows its rules and its arguments', async () => {
    const unknown = await cli(folder(), ['check', '--why', 'logs/nothing', 'app.py:1']);
    expect(unknown).toMatchObject({ code: 2 });
    expect(unknown.stderr).toContain('there is no rule logs/nothing');
    const noLine = await cli(folder(), ['check', '--why', 'logs/log-file', 'app.py']);
    expect(noLine.stderr).toContain('--why takes a rule and a place');
  });
});
