import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import type { Edit } from '../../../server/src/fixes/fix';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import go from '../../../server/src/languages/go';
import { packageName } from '../../../server/src/languages/go/packages';
import { applyEdits } from '../../support/engine';
import { checkIncremental } from '../../support/incremental';
import { readMarkers } from '../../support/markers';
import { loadWasm } from '../../support/wasm';

const names = [
  'os/exec.Command',
  'os/exec.CommandContext',
  'os/exec.Cmd',
  'os/exec.Cmd.Run',
  'log.SetOutput',
  'log.Logger.SetOutput',
  'github.com/sirupsen/logrus.SetOutput',
  'github.com/sirupsen/logrus.Logger.SetOutput',
  'github.com/sevlyar/go-daemon.Context.Reborn',
  'gopkg.in/natefinch/lumberjack.v2.Logger',
  'github.com/jackc/pgx/v5.Connect',
  'os.File.Write',
];

const calls = rule<object>({
  id: 'dependencies/shell-out',
  title: 'Call',
  severity: 'warning',
  apis: { go: Object.fromEntries(names.map((name) => [name, {}])) },
  call: ({ call }, _api, context) => ({ span: call.callee.span, message: context.callee(call).join(' | ') }),
});
const bindings = rule({
  id: 'config/hardcoded-secret',
  title: 'Binding',
  severity: 'warning',
  names: isSecretName,
  binding: (fact, context) =>
    fact.value && {
      span: fact.nameSpan,
      message: `${fact.form} ${fact.path.join('.')} = ${context.constant(fact.value) ?? fact.value.kind}`,
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
  languages: [go],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function open(text: string) {
  const analysis = await engine.open({ path: 'main.go', role: 'app', text });
  if (!analysis) throw new Error('no language reads main.go');
  return analysis;
}

async function found(
  text: string,
  id: string,
): Promise<readonly (readonly [source: string, message: string])[]> {
  const analysis = await open(text);
  const findings = analysis.findings().filter((finding) => finding.rule === id);
  analysis.dispose();
  return findings.map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

/** Declarations after `package main`, and the qualified name of each call of interest in them, in order. */
const RESOLVED: readonly (readonly [code: string, ...expected: string[]])[] = [
  ['import "os/exec"\nfunc f() { exec.Command("ls") }', 'os/exec.Command'],
  ['import (\n\t"fmt"\n\tsp "os/exec"\n)\nfunc f() { sp.Command("ls") }', 'os/exec.Command'],
  ['import . "os/exec"\nfunc f() { Command("ls") }', 'os/exec.Command | package.Command'],
  ['import _ "os/exec"\nfunc f() { exec.Command("ls") }'],
  ['import `os/exec`\nfunc f() { exec.Command("ls") }', 'os/exec.Command'],
  ['import "github.com/jackc/pgx/v5"\nfunc f() { pgx.Connect() }', 'github.com/jackc/pgx/v5.Connect'],
  [
    'import "gopkg.in/natefinch/lumberjack.v2"\nvar l = &lumberjack.Logger{}',
    'gopkg.in/natefinch/lumberjack.v2.Logger',
  ],
  [
    'import "github.com/sevlyar/go-daemon"\nfunc f() { c := &daemon.Context{}; c.Reborn() }',
    'github.com/sevlyar/go-daemon.Context.Reborn',
  ],
  [
    'import "github.com/sevlyar/go-daemon"\nfunc f() { c := new(daemon.Context); c.Reborn() }',
    'github.com/sevlyar/go-daemon.Context.Reborn',
  ],
  // Types of results, variables, parameters, receivers and fields.
  ['import "os/exec"\nfunc f() { c := exec.Command("ls"); c.Run() }', 'os/exec.Command', 'os/exec.Cmd.Run'],
  ['import "os/exec"\nfunc f() { exec.Command("ls").Run() }', 'os/exec.Command'],
  ['import "os/exec"\nfunc f(c *exec.Cmd) { c.Run() }', 'os/exec.Cmd.Run'],
  ['import "os/exec"\nvar c *exec.Cmd\nfunc f() { c.Run() }', 'os/exec.Cmd.Run'],
  ['import "os/exec"\ntype S struct{ c *exec.Cmd }\nfunc (s *S) f() { s.c.Run() }', 'os/exec.Cmd.Run'],
  ['import "os/exec"\ntype S struct{ c exec.Cmd }\nfunc f() { s := S{}; s.c.Run() }', 'os/exec.Cmd.Run'],
  ['import "os/exec"\nfunc f(c []*exec.Cmd) { c.Run() }'],
  ['import "os"\nfunc f() { f, err := os.Create("a"); f.Write(nil); err.Write(nil) }', 'os.File.Write'],
  [
    'import "log"\nfunc f() { a, b := 1, log.New(nil, "", 0); a.SetOutput(b); b.SetOutput(a) }',
    'log.Logger.SetOutput',
  ],
  [
    'import log "github.com/sirupsen/logrus"\nvar l = log.New()\nfunc f() { log.SetOutput(x); l.SetOutput(x) }',
    'github.com/sirupsen/logrus.SetOutput',
    'github.com/sirupsen/logrus.Logger.SetOutput',
  ],
  ['import "os/exec"\nvar run = exec.Command\nfunc f() { run("ls") }', 'os/exec.Command'],
  [
    'import "os/exec"\nfunc f() { go exec.Command("a"); defer exec.Command("b") }',
    'os/exec.Command',
    'os/exec.Command',
  ],
  ['import "os/exec"\nvar c = exec.Cmd{Path: "ls"}\nvar d = []exec.Cmd{{Path: "ls"}}', 'os/exec.Cmd'],
  // Shadowed, or something else.
  ['func f() { exec.Command("ls"); log.SetOutput(nil) }'],
  ['import "os/exec"\nfunc f(exec runner) { exec.Command("ls") }'],
  ['import "os/exec"\nfunc (exec *T) f() { exec.Command("ls") }'],
  ['import "os/exec"\nfunc f() (exec T) { exec.Command("ls"); return }'],
  ['import "os/exec"\nfunc f() { exec := other(); exec.Command("ls") }'],
  ['import "os/exec"\nfunc f() { var exec T; exec.Command("ls") }'],
  ['import "os/exec"\nfunc f() { for _, exec := range all { exec.Command("ls") } }'],
  ['import "os/exec"\nfunc f() { switch exec := x.(type) { case T: exec.Command("ls") } }'],
  ['import "os/exec"\nfunc f() { select { case exec := <-c: exec.Command("ls") } }'],
  ['import "os/exec"\nfunc f() { g := func(exec T) { exec.Command("ls") } }'],
  ['import "example.com/own/exec"\nfunc f() { exec.Command("ls") }'],
  ['import "os/exec"\ntype T struct{ exec U }\nfunc (t T) f() { t.exec.Command("ls") }'],
  ['import "os/exec"\nvar s = `exec.Command("ls")` // exec.Command("ls")'],
  // Names of parameters of types mean nothing.
  ['import "os/exec"\ntype F func(exec string)\nfunc f() { exec.Command("ls") }', 'os/exec.Command'],
  [
    'import "os/exec"\ntype I interface{ Run(exec string) }\nfunc f() { exec.Command("ls") }',
    'os/exec.Command',
  ],
  ['import "os/exec"\nfunc f(a T) { exec.Command("ls") }\nfunc g(exec T) {}', 'os/exec.Command'],
  [
    'import "os/exec"\nfunc exec2() {}\nfunc (t T) exec() {}\nfunc f() { exec.Command("ls") }',
    'os/exec.Command',
  ],
];

test.each(RESOLVED.map(([code, ...expected]) => [code, expected] as const))(
  'calls: %s',
  async (code, expected) => {
    const results = await found(`package main\n\n${code}\n`, calls.id);
    expect(results.map(([, message]) => message)).toEqual(expected);
  },
);

test.each([
  ['os/exec', 'exec'],
  ['fmt', 'fmt'],
  ['github.com/jackc/pgx/v5', 'pgx'],
  ['gopkg.in/yaml.v3', 'yaml'],
  ['github.com/sevlyar/go-daemon', 'daemon'],
  ['github.com/lestrrat-go/file-rotatelogs', 'rotatelogs'],
  ['github.com/nats-io/nats.go', 'nats'],
  ['v2', 'v2'],
  ['', ''],
])('the package %s is used as %s', (path, name) => {
  expect(packageName(path)).toBe(name);
});

test('bindings in all their forms', async () => {
  const code = `package main

const apiSecret, other = "a" + "b", 1

var (
	password string = fmt.Sprintf("%s-%d%%", "x", 7)
	c.Token
)

type T struct {
	Password string \`envDefault:"fall" json:"-"\`
	Secret   string \`env:", default=back"\`
	Signing  string \`env:"JWT_SECRET" envDefault:"a fallback, no binding"\`
	Token    string \`json:"token"\`
}

func f(password string, token ...string) {
	secret, err := []byte("bytes"), 1
	t.Password = \`raw\`
	m["db_password"] = filepath.Join("a", "b")
	_ = T{Password: "keyed", Secret: unknown()}
	_ = map[string]string{"password": "pair", Password: "constant"}
	if password == "compared" || r.FormValue("token") != "got" || password == "" {
	}
	o.SetPassword("set")
	o.WithAPIKey("with")
	viper.SetDefault("jwt.secret", "default")
	flags.StringVarP(&p, "password", "p", "flag", "usage")
	password += "more"
}
`;
  const read = await found(code, bindings.id);
  expect(read.map(([source, message]) => `${source}: ${message}`)).toEqual([
    'apiSecret: assignment apiSecret = ab',
    'password: assignment password = template',
    'Password: annotation Password = fall',
    'Secret: annotation Secret = back',
    'secret: assignment secret = bytes',
    'Password: assignment t.Password = raw',
    '"db_password": assignment m.db_password = a/b',
    'Password: pair Password = keyed',
    'Secret: pair Secret = call',
    '"password": pair password = pair',
    'password: comparison password = compared',
    '"token": comparison token = got',
    'SetPassword: setter Password = set',
    'WithAPIKey: setter APIKey = with',
    '"jwt.secret": pair jwt.secret = default',
    '"password": pair password = flag',
    'password: assignment password = template',
  ]);
});

test('reads of the environment with a fallback', async () => {
  const code = `package main

import (
	"cmp"
	"os"
)

const fallback = "c"

func f() {
	_ = getEnv("A", "a")
	_ = env.GetOrDefault("B", "b")
	_ = config.EnvOrDefault("C", fallback)
	_ = cmp.Or(os.Getenv("D"), "d")
	_ = cmp.Or(os.Getenv("E"), os.Getenv("F"), "f")
	_ = getEnv("key.of.settings", "g")
	_ = setEnv("H", "h")
	_ = os.Getenv("I")
	_ = cmp.Or(name, "j")
}
`;
  expect(await found(code, reads.id)).toEqual([
    ['"a"', 'A or a'],
    ['fallback', 'C or c'],
    ['"d"', 'D or d'],
    ['"f"', 'E or f'],
  ]);
});

test.each([
  ['\r\n', ''],
  ['\n', '\uFEFF'],
])('offsets are right with line ends %j and %j before the text', async (eol, mark) => {
  const lines = [
    'package main',
    '',
    'import "os/exec"',
    '',
    'var s = "𝒳é"',
    'var password = "pä𝒳"',
    'var c = exec.Command("ls")',
    '',
  ];
  const text = mark + lines.join(eol);
  expect(await found(text, calls.id)).toEqual([['exec.Command', 'os/exec.Command']]);
  expect(await found(text, bindings.id)).toEqual([['password', 'assignment password = pä𝒳']]);
});

const site = (text: string, ...bound: string[]) => ({
  text,
  imports: [],
  isBound: (name: string) => bound.includes(name),
});
const write = (text: string, edits: readonly Edit[] | undefined) => edits && applyEdits(text, edits);

describe('imports', () => {
  const withImport = (text: string) =>
    write(text, go.idioms.requiredVariable('A', site(text))?.edits)?.replace(/\r/g, '');

  test.each([
    ['package a\n', 'package a\n\nimport "os"'],
    [
      '// Package a has\n// package b below.\npackage a // why\n\nvar x = 1\n',
      '// Package a has\n// package b below.\npackage a // why\n\nimport "os"\n\nvar x = 1',
    ],
    ['package a\n\nimport "fmt"\n', 'package a\n\nimport (\n\t"fmt"\n\t"os"\n)'],
    ['package a\n\nimport "strings"\n', 'package a\n\nimport (\n\t"os"\n\t"strings"\n)'],
    ['package a\n\nimport "example.com/x"\n', 'package a\n\nimport (\n\t"os"\n\n\t"example.com/x"\n)'],
    ['package a\n\nimport x "fmt" // why\n', 'package a\n\nimport (\n\tx "fmt"\n\t"os"\n) // why'],
    ['package a\n\n// int x;\nimport "C"\n', 'package a\n\n// int x;\nimport "C"\nimport "os"'],
    ['package a\n\nimport "a"\nimport "b"\n', 'package a\n\nimport "a"\nimport "os"\nimport "b"'],
    [
      'package a\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n',
      'package a\n\nimport (\n\t"fmt"\n\t"net/http"\n\t"os"\n)',
    ],
    [
      'package a\r\n\r\nimport (\r\n\t"fmt"\r\n\t"strings"\r\n)\r\n',
      'package a\n\nimport (\n\t"fmt"\n\t"os"\n\t"strings"\n)',
    ],
    [
      'package a\n\nimport (\n\t"fmt" // a\n\n\t"example.com/x"\n)\n',
      'package a\n\nimport (\n\t"fmt" // a\n\t"os"\n\n\t"example.com/x"\n)',
    ],
    [
      'package a\n\nimport (\n\t// why\n\t"example.com/x"\n)\n',
      'package a\n\nimport (\n\t"os"\n\n\t// why\n\t"example.com/x"\n)',
    ],
    [
      'package a\n\nimport (\n\t_ "embed"\n\t"strings"\n)\n',
      'package a\n\nimport (\n\t_ "embed"\n\t"os"\n\t"strings"\n)',
    ],
    ['package a\n\nimport ()\n', 'package a\n\nimport "os"\n\nimport ()'],
  ])('%j', (before, after) => {
    expect(withImport(before)?.trimEnd()).toBe(after);
  });

  test('line breaks stay what they are', () => {
    const text = 'package a\r\n\r\nvar x = 1\r\n';
    expect(
      write(text, go.idioms.requiredVariable('A', site(text))?.edits)?.replace(/\r\n/g, ''),
    ).not.toContain('\n');
  });

  test('nothing is written where the name is taken', () => {
    expect(go.idioms.requiredVariable('A', site('package a\n', 'os'))).toBeUndefined();
  });
});

describe('required variables', () => {
  test.each([
    ['func mustGetenv(name string) string {\n}\n', 'mustGetenv("A")'],
    ['func requireEnv(key string) string {\n}\n', 'requireEnv("A")'],
    ['var x = mustGetenv("B")\n', 'mustGetenv("A")'],
  ])('%j has one already', (declaration, code) => {
    const text = `package a\n\n${declaration}`;
    expect(go.idioms.requiredVariable('A', site(text))).toEqual({ code, edits: [] });
  });

  test.each([
    ['const x = "a"', 'var x = "a"'],
    ['\tconst x string = "a"', '\tvar x string = "a"'],
    ['var x = "a"', 'var x = "a"'],
    ['var (\n\ty = 1\n\tx = "a"\n)', 'var (\n\ty = 1\n\tx = "a"\n)'],
    ['const (\n\ty = 1\n)\n\nvar x = f("a")', 'const (\n\ty = 1\n)\n\nvar x = f("a")'],
    ['const (\n\ty = 1\n\tx = "a"\n)', undefined],
    ['const (\n\ty = `\nx`\n\n\t// why\n\tx = "a"\n)', undefined],
  ])('in %j', (declaration, expected) => {
    const text = `package a\n\nfunc mustGetenv(name string) string {\n}\n\n${declaration}\n`;
    const snippet = go.idioms.requiredVariable('A', site(text), text.indexOf('"a"'));
    expect(write(text, snippet?.edits)?.split('}\n\n')[1]?.trimEnd()).toBe(expected);
  });
});

describe('robustness', () => {
  const file = new URL(
    '../../../server/src/rules/dependencies/shell-out/cases/thumbnails.go',
    import.meta.url,
  );
  const config = new URL(
    '../../../server/src/rules/config/hardcoded-secret/cases/config.go',
    import.meta.url,
  );
  const sources = [file, config].map((url) => readMarkers(readFileSync(url, 'utf8')).text);
  const pieces = fc.constantFrom(
    ...[
      'a',
      '"',
      '`',
      '(',
      ')',
      '{',
      '}',
      '\n',
      '//',
      '/*',
      '*/',
      '=',
      ':=',
      '.',
      ',',
      'exec',
      'func f(exec T) {',
      '&',
      '🙂',
      '\r\n',
      'import x "os/exec"\n',
      'const ',
      '\\',
    ],
  );

  test.each(sources)('an edited document is read as a fresh one (%#)', async (source) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            remove: fc.nat({ max: 9 }),
            insert: pieces,
          }),
          { minLength: 1, maxLength: 8 },
        ),
        (edits) => checkIncremental(engine, 'main.go', source, edits),
      ),
      { numRuns: 20, seed: 7 },
    );
  });

  test('never throws, whatever is cut out of a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), fc.nat(), fc.nat(), async (source, from, length) => {
        const start = from % source.length;
        const text = source.slice(0, start) + source.slice(start + (length % 400));
        const analysis = await open(text);
        try {
          for (const finding of analysis.findings()) finding.fixes?.();
          for (let at = 0; at < text.length; at += 37) analysis.site.literalAt(at);
          go.idioms.requiredVariable('A', analysis.site, start);
          go.idioms.optionalVariable('A', '"b"', analysis.site);
        } finally {
          analysis.dispose();
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test('reads a concatenation of ten thousand lines', async () => {
    const text = `package main\n\nvar password = "a"${' +\n\t"a"'.repeat(10_000)}\n`;
    const [[, message = ''] = []] = await found(text, bindings.id);
    expect(message).toHaveLength('assignment password = '.length + 10_001);
  });
});
