import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import python from '../../../server/src/languages/python';
import { checkIncremental } from '../../support/incremental';
import { loadWasm } from '../../support/wasm';

const names = ['subprocess.run', 'os.system', 'sh.import', 'plumbum.cmd.import', 'open'];

const calls = rule<object>({
  id: 'dependencies/shell-out',
  title: 'Call',
  severity: 'warning',
  apis: { python: Object.fromEntries(names.map((name) => [name, {}])) },
  call: ({ call }, _api, context) => ({
    span: call.callee.span,
    message: `${context.callee(call).join(' | ')} ${context.constant(call.args[0]) ?? call.args[0]?.kind}`,
  }),
});
const bindings = rule({
  id: 'config/hardcoded-secret',
  title: 'Binding',
  severity: 'warning',
  names: isSecretName,
  // What holds a literal that has a name of its own is not of interest.
  binding: (fact, context) =>
    fact.value?.kind === 'list' || fact.value?.kind === 'call'
      ? undefined
      : {
          span: fact.value?.span ?? fact.nameSpan,
          message: `${fact.form} ${fact.path.join('.')} = ${context.constant(fact.value) ?? fact.value?.kind}`,
        },
});
const reads = rule({
  id: 'config/secret-fallback',
  title: 'Read',
  severity: 'warning',
  environment: (read, fact, context) => ({
    span: read.fallback?.span ?? fact.span,
    message: `${read.name} or ${context.constant(read.fallback)}`,
  }),
});

const engine = new Engine({
  rules: [calls, bindings, reads],
  languages: [python],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function found(text: string, id: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path: 'src/a.py', role: 'app', text });
  try {
    return (analysis?.findings() ?? []).filter((one) => one.rule === id).map(({ message }) => message);
  } finally {
    analysis?.dispose();
  }
}

describe('names that are given a value', () => {
  test.each([
    ['a, password = "x", "y"', ['assignment password = y']],
    ['a, password = f()', ['assignment password = undefined']],
    ['a, *password = "x", "y"', ['assignment password = undefined']],
    ['app.config["db"]["password"] = "x"', ['assignment app.config.db.password = x']],
    ['settings().password = "x"', ['assignment settings.password = x']],
    ['f()["password"] = "x"', ['assignment f.password = x']],
    ['user.set_password("x")', ['setter password = x']],
    ['user.set_password(*"x")', ['setter password = other']],
    ['config.set("db", "password", "x")', ['pair password = x']],
    ['config.set("password", "x", "y")', []],
    ['d.get("password", "x")', ['pair password = x']],
    ['d.get("password")', []],
    ['setattr(o, "password", "x")', ['pair password = x']],
    ['"x" == password', ['comparison password = x']],
    ['d.get("password") != "x"', ['comparison d.password = x']],
    ['password in ["x", y, "z"]', ['comparison password = x', 'comparison password = z']],
    ['password not in ["x"]', []],
    ['password in ("123456", "qwerty", "letmein")', []],
    ['hmac.compare_digest("x", password)', ['comparison password = x']],
    ['option("--password", "-p", default="x")', ['argument password = x']],
    ['option("--name", default="x")', []],
    ['password = Field(default="x")', ['argument password = x']],
    ['password = "x" if a else None', ['assignment password = fallback']],
    ['password = "{}-x".format(a)', ['assignment password = template']],
  ])('%s', async (text, expected) => {
    expect(await found(`${text}\n`, bindings.id)).toEqual(expected);
  });
});

describe('calls', () => {
  test.each([
    ['import asyncio, os\nawait asyncio.to_thread(os.system, "ls")', ['os.system ls']],
    ['import os\nloop.run_in_executor(None, os.system, "ls")', ['os.system ls']],
    ['import os\nloop.run_in_executor(None, os.listdir, "ls")', []],
    ['from sh import git as g, ErrorReturnCode\ng("a")', ['sh.import a']],
    ['import sh\nsh.git("a")\nsh.Command("a")', ['sh.import a']],
    ['sh.git("a")\nsh = x', []],
    ['from plumbum.cmd import ls\nls("a")', ['plumbum.cmd.import a']],
    ['import os\nopen(os.path.join("a", "b.log"))', ['open a/b.log']],
    ['from pathlib import Path\nD = Path("a")\nopen(D / "b.log")', ['open template']],
    ['open(Path(__file__).resolve().parent / "b.log")', ['open template']],
    ['open(os.path.dirname(os.path.abspath(__file__)) + "/b.log")', ['open template']],
    ['open(str(Path("a") / "b.log"))', ['open a/b.log']],
    ['open(os.devnull)', ['open /dev/null']],
    ['open(a / b)', ['open other']],
    ['open(["a"] + b)', ['open list']],
  ])('%s', async (text, expected) => {
    expect(await found(`${text}\n`, calls.id)).toEqual(expected);
  });
});

test.each([
  ['import os\nos.getenv("A", default="x")', ['A or x']],
  ['import environ\nenv = environ.Env()\nenv("A", default="x")\nenv.str("B", "y")', ['A or x', 'B or y']],
  ['from decouple import config\nconfig("A", default="x", cast=str)', ['A or x']],
  ['import os\na = os.environ["A"] if "A" in os.environ else "x"', ['A or x']],
  ['import os\na = "x" if debug else os.environ["A"]', ['A or x']],
])('reads of the environment: %s', async (text, expected) => {
  expect(await found(`${text}\n`, reads.id)).toEqual(expected);
});

const FILE = `import os
from sh import git
from subprocess import run


class Settings:
    password: str = Field(default="x")

    def load(self, user, password="y"):
        user, password = "a", "b"
        user.set_password("z")
        if user.get("password") == "c" or password in ("d", "e"):
            run(["ls"] + user, check=True)
        self.auth = ("u", os.environ["A"] if user else "x")


git("status")
option("--password", default="x")
`;

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      '\n',
      '"',
      '"""',
      "'",
      '(',
      ')',
      '[',
      ']',
      ', ',
      ' = ',
      ' == ',
      ' if ',
      ' else ',
      '.',
      ':\n',
    ),
    fc.constantFrom(
      'import sh\n',
      'from sh import run\n',
      'run = open\n',
      'def run(): pass\n',
      'password = "z"\n',
    ),
    fc.string({ maxLength: 6 }),
  ),
});

test('edits give what a fresh reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      checkIncremental(engine, 'src/a.py', FILE, edits),
    ),
    { numRuns: 150 },
  );
});

test('never throws on broken source', async () => {
  for (let end = 0; end < FILE.length; end += 5) await found(FILE.slice(0, end), calls.id);
  for (let at = 0; at < FILE.length; at += 7)
    await found(FILE.slice(0, at) + FILE.slice(at + 3), bindings.id);
});
