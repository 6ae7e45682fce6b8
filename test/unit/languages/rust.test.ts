import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import rust from '../../../server/src/languages/rust';
import { checkIncremental } from '../../support/incremental';
import { loadWasm } from '../../support/wasm';

const names = ['std.process.Command.new', 'duct.cmd', 'std.fs.OpenOptions.open', 'tokio.fs.write'];

const calls = rule<object>({
  id: 'dependencies/shell-out',
  title: 'Call',
  severity: 'warning',
  apis: { rust: Object.fromEntries(names.map((name) => [name, {}])) },
  call: ({ call }, _api, context) => ({ span: call.callee.span, message: context.callee(call).join(' | ') }),
});
const bindings = rule({
  id: 'config/hardcoded-secret',
  title: 'Binding',
  severity: 'warning',
  names: isSecretName,
  binding: (fact, context) => ({
    span: fact.value?.span ?? fact.nameSpan,
    message: `${fact.form} ${fact.path.join('.')} = ${context.constant(fact.value) ?? fact.value?.kind}${fact.constant ? ' constant' : ''}`,
  }),
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
  languages: [rust],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function found(text: string, id: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path: 'src/a.rs', role: 'app', text });
  if (!analysis) throw new Error('nobody reads Rust');
  const findings = analysis.findings().filter((finding) => finding.rule === id);
  analysis.dispose();
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
}

const start = 'std.process.Command.new';

/** Code, and the qualified name of each call of interest, in order. */
const RESOLVED: readonly (readonly [string, ...string[]])[] = [
  ['fn f() { std::process::Command::new("ls"); }', start],
  ['fn f() { ::std::process::Command::new("ls"); }', start],
  ['use std::process::Command; fn f() { Command::new("ls"); }', start],
  ['use std::process::Command as C; fn f() { C::new("ls"); }', start],
  ['use std::process; fn f() { process::Command::new("ls"); }', start],
  ['use std::process::{self as p}; fn f() { p::Command::new("ls"); }', start],
  [
    'use std::{fs, process::{self, Command}}; fn f() { Command::new("a"); process::Command::new("b"); }',
    start,
    start,
  ],
  ['use std::process::*; fn f() { Command::new("ls"); }', `${start} | Command.new`],
  ['type C = std::process::Command; fn f() { C::new("ls"); }', start],
  ['fn f() { let c = std::process::Command::new; c("ls"); }', start],
  ['use duct::cmd; fn f() { cmd!("ls").run(); }', 'duct.cmd'],
  ['fn f() { duct::cmd!("ls"); duct::cmd("a", args); }', 'duct.cmd', 'duct.cmd'],
  [
    'use std::fs::OpenOptions; fn f() { OpenOptions::new().append(true).open("a"); }',
    'std.fs.OpenOptions.open',
  ],
  [
    'use std::fs::*; fn f() { let o = OpenOptions::new(); o.open("a"); }',
    'std.fs.OpenOptions.open | OpenOptions.new().open',
  ],
  ['fn f(o: &mut std::fs::OpenOptions) { o.open("a"); }', 'std.fs.OpenOptions.open'],
  ['fn f() { g(|o: std::fs::OpenOptions| o.open("a")); }', 'std.fs.OpenOptions.open'],
  ['use tokio::fs; async fn f() { fs::write("a", "b").await?; }', 'tokio.fs.write'],
  // Shadowed, or something else.
  [
    'fn f() { Command::new("ls"); clap::Command::new("a"); crate::Command::new("b"); super::Command::new("c"); }',
  ],
  ['use clap::Command; fn f() { Command::new("ls"); }'],
  ['use std::process::Command; fn f() { struct Command; Command::new("ls"); }'],
  ['use std::process::Command; mod m { struct Command; fn f() { Command::new("ls"); } }'],
  ['use duct::cmd; fn f() { let cmd = g(); cmd("ls", x); }'],
  ['use duct::cmd; fn f() { for cmd in all { cmd("ls", x); } if let Some(cmd) = g() { cmd("a", x); } }'],
  ['use duct::cmd; fn f() { match g() { Some(cmd) => cmd("a", x), _ => () } h(|cmd| cmd("b", x)); }'],
  ['// std::process::Command::new("ls")\nconst S: &str = "std::process::Command::new()";'],
];

describe('calls', () => {
  test.each(RESOLVED.map(([code, ...expected]) => [code, expected] as const))(
    '%s',
    async (code, expected) => {
      const results = await found(code, calls.id);
      const resolved = results.map((one) => one.slice(one.indexOf(' → ') + 3));
      const sorted = (all: readonly string[]) => all.map((one) => one.split(' | ').sort());
      for (const [index, one] of sorted(expected).entries())
        expect(sorted(resolved)[index]).toEqual(expect.arrayContaining([one[0]]));
      expect(resolved.length).toBe(expected.length);
    },
  );
});

test('bindings in all their forms', async () => {
  const code = [
    'const DB_PASSWORD: &str = concat!("a", "b");',
    'struct A { password: String }',
    'fn f(password: &str, (secret, n): (&str, u8)) {',
    'let token = r#"c"#; let api_key: String = "d".to_string();',
    'self.password = String::from("e"); client.secret = Some("f".into());',
    'A { password: "g".to_owned(), n: 1 }; b.password("h").with_password("i").set_password("j"); b.password("no", 1);',
    'm.insert("password", "k"); [("secret", "l"), (key, "no")]; std::env::set_var("DB_PASSWORD", "m");',
    'if password == "n" || "o" != user.password {}',
    'let Some(token) = x else { return };',
    '}',
  ].join('\n');
  const results = await found(code, bindings.id);
  expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual([
    'assignment DB_PASSWORD = ab constant',
    'field password = undefined',
    'parameter password = undefined',
    'parameter secret = undefined',
    'assignment token = c',
    'assignment api_key = d',
    'assignment self.password = e',
    'assignment client.secret = f',
    'pair password = g',
    'setter password = h',
    'setter password = i',
    'setter password = j',
    'pair password = k',
    'pair secret = l',
    'pair DB_PASSWORD = m',
    'comparison password = n',
    'comparison user.password = o',
    'parameter token = undefined',
  ]);
});

test('reads of the environment with a fallback', async () => {
  const code = [
    'use std::env;',
    'fn f() {',
    'env::var("A").unwrap_or("a".into()); std::env::var("B").unwrap_or_else(|_| { String::from("b") });',
    'let c = env::var("C").ok(); c.as_deref().unwrap_or("c"); option_env!("D").unwrap_or("d");',
    'env::var("N").unwrap_or_default(); env::var("N").expect("N is not set"); other.unwrap_or("no");',
    '}',
  ].join('\n');
  expect(await found(code, reads.id)).toEqual([
    '"a" → A or a',
    '"b" → B or b',
    '"c" → C or c',
    '"d" → D or d',
  ]);
});

describe('a required variable', () => {
  const code = 'std::env::var("X").expect("X is not set")';
  test.each([
    ['let a = "x";', code],
    ['let mut a = "x";', code],
    ['a("x".to_string())', code],
    ['a(String::from("x"))', code],
    ['use std::env as e; fn f() { let a = "x"; }', code.replace('std::env', 'e')],
    ['use std::env::var; fn f() { let a = "x"; }', code.replace('std::env::var', 'var')],
    ['const A: &str = "x";', undefined],
    ['let a: &str = "x";', undefined],
    ['a("x")', undefined],
    ['a == "x"', undefined],
  ])('%j', async (text, expected) => {
    const analysis = await engine.open({ path: 'src/a.rs', role: 'app', text });
    const snippet = analysis?.site.idioms?.requiredVariable('X', analysis.site, text.indexOf('"x"'));
    analysis?.dispose();
    expect(snippet?.code).toBe(expected);
  });
});

test('offsets are UTF-16 code units, behind a BOM, in CRLF files', async () => {
  const code =
    '\uFEFF// 😀 é\r\nfn f() {\r\n  let password = "😀x";\r\n  std::process::Command::new("😀");\r\n}\r\n';
  expect(await found(code, calls.id)).toEqual([`std::process::Command::new → ${start}`]);
  expect(await found(code, bindings.id)).toEqual(['"😀x" → assignment password = 😀x']);
});

const FILE = `use std::process::{self, Command as Cmd, Stdio};
use std::{env, fs::*};

const PASSWORD: &str = "a";
#[derive(Debug, Default)]
pub struct Jobs<'a, T: Clone> {
    pub password: String,
    names: &'a [T],
}

mod inner {
    pub struct Command;
    pub fn run() {
        Command::new("no");
    }
}

impl<'a, T: Clone> Jobs<'a, T> {
    pub async fn new(password: &str, mut options: OpenOptions) -> anyhow::Result<Self> {
        let mut command = Cmd::new("sh");
        command.arg("-c").arg(format!("ls {}", password)).spawn()?;
        process::Command::new("git").args(["status", "-s"]).stdout(Stdio::null()).output()?;
        let secret = env::var("JOBS_SECRET").unwrap_or_else(|_| "s".to_string());
        if let Ok(token) = env::var("TOKEN") && token == "t" {
            self.password = String::from("u");
        }
        for command in commands {
            match command { Some(Cmd) if x => Cmd("a"), Err(e) => e.cmd(), _ => {} }
        }
        let map = HashMap::from([("password", "v"), ("b", r#"w "quoted""#)]);
        tokio::fs::write("a", b"bytes").await?;
        OpenOptions::new().append(true).open("jobs.log")?;
        Ok(Jobs { password: PASSWORD.to_owned(), ..Default::default() })
    }
}
`;

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 30 }),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '(',
      ')',
      '{',
      '}',
      '"',
      'r#"',
      '\n',
      '//',
      '/*',
      '::new',
      '=>',
      '!',
      "'",
      'let password = "z";\n',
      'struct Cmd;\n',
      'use clap::Command as Cmd;\n',
      'Cmd::new("a");\n',
    ),
    fc.string({ maxLength: 6 }),
  ),
});

test('edits give what a fresh reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      checkIncremental(engine, 'src/a.rs', FILE, edits),
    ),
    { numRuns: 150 },
  );
});

test('never throws on broken source', async () => {
  for (let end = 0; end < FILE.length; end += 5) await found(FILE.slice(0, end), calls.id);
  for (let at = 0; at < FILE.length; at += 7)
    await found(FILE.slice(0, at) + FILE.slice(at + 3), bindings.id);
});

test('never throws on expressions that nest deeply', async () => {
  await found(`fn f() { std::process::Command::new("a")${'.arg("b")'.repeat(300)}; }`, calls.id);
  await found(`fn f() { let password = ${'('.repeat(300)}"a"${')'.repeat(300)}; }`, bindings.id);
  const [password] = await found(`const PASSWORD: X = ${'"a" + '.repeat(500)}"b";`, bindings.id);
  expect(password).toContain('aaab');
});
