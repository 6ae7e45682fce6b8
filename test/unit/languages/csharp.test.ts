import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import csharp from '../../../server/src/languages/csharp';
import { applyEdits } from '../../support/engine';
import { checkIncremental } from '../../support/incremental';
import { loadWasm } from '../../support/wasm';

const START = 'System.Diagnostics.Process.Start';
const INFO = 'System.Diagnostics.ProcessStartInfo';
const FILE_NAME = 'System.Diagnostics.ProcessStartInfo.FileName';
const OF_PROCESS = 'System.Diagnostics.Process.StartInfo.FileName';
const LOG_FILE = 'Serilog.LoggerConfiguration.WriteTo.File';
const ADD_FILE = 'Microsoft.Extensions.Logging.ILoggingBuilder.AddFile';

const names = [START, INFO, FILE_NAME, OF_PROCESS, LOG_FILE, ADD_FILE];

const calls = rule<object>({
  id: 'dependencies/shell-out',
  title: 'Call',
  severity: 'warning',
  apis: { dotnet: Object.fromEntries(names.map((name) => [name, {}])) },
  call: ({ call }, _api, context) => ({
    span: call.callee.span,
    message: context
      .callee(call)
      .filter((name) => names.includes(name))
      .join(' | '),
  }),
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
  languages: [csharp],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function found(text: string, id: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path: 'src/A.cs', role: 'app', text });
  if (!analysis) throw new Error('nobody reads C#');
  const findings = analysis.findings().filter((finding) => finding.rule === id);
  analysis.dispose();
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
}

const using = 'using System.Diagnostics; ';

/** Code, and the qualified name of each call of interest, in order. */
const RESOLVED: readonly (readonly [string, ...string[]])[] = [
  [`${using}Process.Start("ls");`, START],
  [`${using}class A { void F() { Process.Start("ls")?.WaitForExit(); } }`, START],
  ['global using System.Diagnostics; Process.Start("ls");', START],
  ['using global::System.Diagnostics; Process.Start("ls");', START],
  ['using /* x */ System . Diagnostics ; Process.Start("ls");', START],
  ['namespace A { using System.Diagnostics; class B { void F() { Process.Start("ls"); } } }', START],
  ['System.Diagnostics.Process.Start("ls");', START],
  ['global::System.Diagnostics.Process.Start("ls");', START],
  ['using static System.Diagnostics.Process; Start("ls");', START],
  ['using P = System.Diagnostics.Process; P.Start("ls");', START],
  ['using D = System.Diagnostics; D.Process.Start("ls");', START],
  [`${using}class A { Process p; void F() { p.Start(); this.p.Start(); } }`, START, START],
  [`${using}class A { Process? P { get; set; } void F() => P!.Start(); }`, START],
  [`${using}class A { Process Process { get; } void F() => Process.Start("ls"); }`, START],
  [`${using}class A(Process p) { void F() { p.Start(); } }`, START],
  [`${using}record A(Process P) { void F() { P.Start(); } }`, START],
  [`${using}class A { void F(in Process p) { p.Start(); } }`, START],
  [`${using}Process p = new(); p.Start();`, START],
  [`${using}var p = new Process { EnableRaisingEvents = true }; p.Start();`, START],
  [`${using}var p = Process.GetCurrentProcess(); p.Start();`, START],
  [`${using}using (var p = new Process()) { p.Start(); }`, START],
  [`${using}foreach (Process p in list) p.Start();`, START],
  [`${using}if (o is Process p) p.Start();`, START],
  [`${using}Get(out Process p); p.Start();`, START],
  [`${using}Action<Process> f = (Process p) => p.Start();`, START],
  [`${using}switch (o) { case Process p: p.Start(); break; }`, START],
  [`${using}new ProcessStartInfo("ls"); new System.Diagnostics.ProcessStartInfo("ls");`, INFO, INFO],
  [`${using}ProcessStartInfo i = new("ls"), j = new() { FileName = "ls" };`, INFO, INFO],
  [`${using}class A { ProcessStartInfo I { get; } = new("ls"); }`, INFO],
  ['var i = new ProcessStartInfo("ls");', INFO],
  [`${using}var i = new ProcessStartInfo(); i.FileName = "ls";`, INFO, FILE_NAME],
  [`${using}var p = new Process(); p.StartInfo.FileName = "ls";`, OF_PROCESS],
  ['using Serilog; new LoggerConfiguration().WriteTo.File("a");', LOG_FILE],
  [
    'using Serilog; new LoggerConfiguration().MinimumLevel.Debug().WriteTo.Console().WriteTo.File("a");',
    LOG_FILE,
  ],
  ['using Serilog; var c = new LoggerConfiguration(); c.WriteTo.File("a");', LOG_FILE],
  ['using Serilog; void F(LoggerConfiguration c) { c.WriteTo.File("a"); }', LOG_FILE],
  ['builder.Host.UseSerilog((context, c) => c.WriteTo.File("a"));', LOG_FILE],
  ['builder.Host.UseSerilog(c => { c.WriteTo.File("a"); });', LOG_FILE],
  ['builder.Services.AddLogging(b => b.AddConsole().AddFile("a"));', ADD_FILE],
  // Shadowed, or something else.
  ['Process.Start("ls"); new Process().Start();'],
  [`${using}class Process { void F() { Process.Start("ls"); } }`],
  [`${using}class A { class Process {} void F() { Process.Start("ls"); } }`],
  [`${using}class A { void F(Shell Process) { Process.Start("ls"); } }`],
  [`${using}class A { Process p; void F(Shell p) { p.Start(); this.p.Start(); } }`, START],
  [`${using}class A { Process p; void F() { list.ForEach(p => p.Start()); } }`],
  [`${using}class A { Process p; void F() { list.Map((a, p) => p.Start()); p.Start(); } }`, START],
  [`${using}class A { Process p; void F() { foreach (var p in shells) p.Start(); p.Start(); } }`, START],
  [`${using}class A { Process p; void F() { try { } catch (Shell p) { p.Start(); } } }`],
  ['using static System.Diagnostics.Process; class A { void Start(string a) {} void F() { Start("ls"); } }'],
  ['using P = Shop.Process; P.Start("ls");'],
  [`${using}Shop.Process.Start("ls"); Start("ls"); base.Start("ls"); shell().Start("ls");`],
  [`${using}var s = "Process.Start()"; /* Process.Start("ls"); */ // Process.Start("ls");`],
  [`${using}class A { void F() { Process.Start("ls" } }`],
  ['builder.Host.Select(c => c.WriteTo.File("a"));'],
];

describe('calls', () => {
  test.each(RESOLVED.map(([code, ...expected]) => [code, expected] as const))(
    '%s',
    async (code, expected) => {
      const results = await found(code, calls.id);
      expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual(expected);
    },
  );
});

const members = (...lines: string[]) => `class A {\n${lines.join('\n')}\n}\n`;

test('bindings in all their forms', async () => {
  const code = members(
    'const string DbPassword = "a" + "\\u0062", Other = "no"; readonly string secret = @"c""";',
    'public string Password { get; set; } = "d"; public string Secret => """e""";',
    '[Login(Password = "f")] void F(string password = "g", params object[] secrets) {',
    'this.password = "h"; password = x; client.Secret = ("i"); o["password"] = "j"; config["Db:Password"] = "k";',
    'b.SetPassword("l"); b.WithPassword("m").Password("n"); b.SetPassword("no", 1);',
    'm.Add("password", "o"); m.Add(key, "no"); new KeyValuePair<string, string>("secret", "p");',
    'var d = new Dictionary<string, string> { ["password"] = "q", { "secret", "r" } };',
    'new X { Password = "s" }; new { Secret = "t" }; var w = x with { Password = "u" }; F(password: "v");',
    'if (password == "w" || "x" == o.Secret || "y".Equals(password) || string.Equals(o.Secret, "z") || password is "aa") {}',
    'var secret2 = """\n    dd\n      ee\n    """; var secretKey = $"f{{f"; var apiSecret = $"g{x}";',
    '}',
  );
  const results = await found(code, bindings.id);
  expect(results.map((one) => one.slice(one.indexOf(' → ') + 3)).sort()).toEqual(
    [
      'field DbPassword = ab constant',
      'field secret = c"',
      'field Password = d',
      'field Secret = e',
      'annotation Password = f constant',
      'parameter password = g constant',
      'parameter secrets = undefined',
      'assignment this.password = h',
      'assignment password = name',
      'assignment client.Secret = i',
      'assignment o.password = j',
      'assignment config.Db:Password = k',
      'setter Password = l',
      'setter Password = m',
      'setter Password = n',
      'pair password = o',
      'pair secret = p',
      'pair password = q',
      'pair secret = r',
      'pair Password = s',
      'pair Secret = t',
      'pair Password = u',
      'argument password = v',
      'comparison password = w',
      'comparison o.Secret = x',
      'comparison password = y',
      'comparison o.Secret = z',
      'comparison password = aa',
      'assignment secret2 = dd\n  ee',
      'assignment secretKey = f{f',
      'assignment apiSecret = template',
    ].sort(),
  );
});

test('reads of the environment with a fallback', async () => {
  const code = members(
    'const string A = "a"; IConfiguration configuration;',
    'void F(IConfiguration config, Dictionary<string, string> other, WebApplicationBuilder builder) {',
    'G(Environment.GetEnvironmentVariable("A") ?? A); G(System.Environment.GetEnvironmentVariable("B") ?? "b");',
    'G(configuration["C"] ?? "c"); G(this.configuration["D"] ?? "d"); G(config?["E"] ?? "e"); G(other["F"] ?? "no");',
    'G(builder.Configuration["G"] ?? "g"); G(config.GetValue<string>("H", "h")); G(config.GetValue("I", "i"));',
    'G(config.GetConnectionString("J") ?? "j"); G(other.GetValue("K", "no"));',
    'var l = Environment.GetEnvironmentVariable("L"); G(l ?? "l"); G(l == null ? "ll" : l); G(l is not null ? l : "lll");',
    'G(string.IsNullOrWhiteSpace(l) ? "llll" : l); G(!string.IsNullOrEmpty(l) ? l : "lllll"); G(l == null ? "no" : o);',
    'G(Environment.GetEnvironmentVariable("M") ?? throw new Exception("no")); G(Environment.GetEnvironmentVariable("N"));',
    '}',
  );
  expect(await found(code, reads.id)).toEqual([
    'A → A or a',
    '"b" → B or b',
    '"c" → C or c',
    '"d" → D or d',
    '"e" → E or e',
    '"g" → G or g',
    '"h" → H or h',
    '"i" → I or i',
    '"j" → J or j',
    '"l" → L or l',
    '"ll" → L or ll',
    '"lll" → L or lll',
    '"llll" → L or llll',
    '"lllll" → L or lllll',
  ]);
});

describe('a required variable', () => {
  const code =
    'Environment.GetEnvironmentVariable("X") ?? throw new InvalidOperationException("X is not set")';

  async function written(text: string, at?: number): Promise<readonly [string | undefined, string]> {
    const analysis = await engine.open({ path: 'src/A.cs', role: 'app', text });
    const snippet = analysis?.site.idioms?.requiredVariable('X', analysis.site, at);
    analysis?.dispose();
    return [snippet?.code, applyEdits(text, snippet?.edits ?? [])];
  }

  test.each([
    ['namespace A;\nclass B {}\n', 'namespace A;\nclass B {}\n'],
    ['Run();\n', 'Run();\n'],
    ['using System;\nnamespace A { }\n', 'using System;\nnamespace A { }\n'],
    ['namespace A { }\n', 'using System;\n\nnamespace A { }\n'],
    ['\uFEFFnamespace A { }\r\n', '\uFEFFusing System;\r\n\r\nnamespace A { }\r\n'],
    ['// Copyright\nnamespace A { }\n', '// Copyright\nusing System;\n\nnamespace A { }\n'],
    [
      'using System.IO;\r\nusing Xunit;\r\nnamespace A { }\r\n',
      'using System;\r\nusing System.IO;\r\nusing Xunit;\r\nnamespace A { }\r\n',
    ],
    [
      'using Autofac;\nusing Xunit;\nnamespace A { }\n',
      'using System;\nusing Autofac;\nusing Xunit;\nnamespace A { }\n',
    ],
    [
      'namespace A\n{\n    using System.IO;\n}\n',
      'namespace A\n{\n    using System;\n    using System.IO;\n}\n',
    ],
  ])('%j', async (before, after) => {
    expect(await written(before)).toEqual([code, after]);
  });

  test('uses full names where a name is taken', async () => {
    const text = 'using System;\nclass Environment {}\n';
    expect(await written(text)).toEqual([`System.${code}`, text]);
  });

  test.each([
    ['class A { string a = «"x"»; }', 'alone'],
    ['class A { string A => «"x"»; }', 'alone'],
    ['F(«"x"», 1);', 'alone'],
    ['var a = new[] { «@"x"» };', 'alone'],
    ['return «"x"»;', 'alone'],
    ['if (a == «"x"») {}', 'inside'],
    ['var a = «"x"» + b;', 'inside'],
    ['var a = «"x"».Trim();', 'inside'],
    ['var a = «config.GetValue<string>("x", ")")».Trim();', 'inside'],
    ['var a = «config.GetValue<string>("x", ")")»;', 'alone'],
    ['var a = «Get("x") ?? "y"»;', 'alone'],
    ['const string a = «"x"»;', 'nowhere'],
    ['[Login(«"x"»)] class A {}', 'nowhere'],
    ['void F(string a = «"x"») {}', 'nowhere'],
    ['switch (a) { case «"x"»: break; }', 'nowhere'],
    ['var a = b is «"x"»;', 'nowhere'],
  ])('in place of a literal: %s', async (marked, place) => {
    const text = marked.replace(/[«»]/g, '');
    const [given] = await written(text, marked.indexOf('«'));
    expect(given).toBe(place === 'nowhere' ? undefined : place === 'inside' ? `(${code})` : code);
  });
});

test('offsets are UTF-16 code units, behind a BOM, in CRLF files', async () => {
  const code =
    '\uFEFFusing System.Diagnostics; // 😀 é\r\nclass Å {\r\n  string ö = "😀";\r\n  string password = "😀x";\r\n  object o = Process.Start("😀");\r\n}\r\n';
  expect(await found(code, calls.id)).toEqual([`Process.Start → ${START}`]);
  expect(await found(code, bindings.id)).toEqual(['"😀x" → field password = 😀x']);
});

const FILE = `using System.Diagnostics;
using P = System.Diagnostics.Process;
using static Shop.Tools;

namespace Shop;

[Login(Secret = "s")]
public sealed class Jobs<T>(IConfiguration configuration, Process first) : Base where T : class
{
    private const string Password = "a" + "b", Name = """
        text "block"
        end
        """;
    private readonly ProcessStartInfo _info = new("ls") { Arguments = $"-l {Name}" };
    public Process? Process { get; set; } = new();
    public string Secret { get; init; } = configuration["Jobs:Secret"] ?? "s";

    public async Task Work(IEnumerable<string> files, string password = "p")
    {
        var start = new ProcessStartInfo { FileName = "convert", ArgumentList = { "a" } };
        foreach (var file in files)
        {
            P.Start("convert", [file]);
            using (var process = Process.Start(start)) { process!.Start(); }
            try { first.Start(); } catch (Exception e) when (e is { Message: "x" }) { start.FileName = "b"; }
        }
        files.ForEach(first => first.Start());
        settings["password"] = Environment.GetEnvironmentVariable("JOBS_PASSWORD") ?? Password;
        if (password == "x" || 1 + 2 == 3) Run(password: @"y");
        builder.Host.UseSerilog((context, log) => log.WriteTo.File("a.log"));
    }

    private sealed record Pair(Process A, Shell Process)
    {
        void F() { A.Start("yes"); Process.Start("no"); }
    }
    enum Kind { A, B }
    interface Shell { string Token => "t"; void Start(string line); }
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
      '"""',
      '$@"',
      '\n',
      '//',
      '/*',
      ' Start',
      '=>',
      'const ',
      '[A("b")]',
      '<',
      'Process first;\n',
      'string password = "z";\n',
      'class Process {}\n',
      'using Process = Shop.Process;\n',
      'using System;\n',
      'first.Start("a");\n',
    ),
    fc.string({ maxLength: 6 }),
  ),
});

test('edits give what a fresh reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      checkIncremental(engine, 'src/A.cs', FILE, edits),
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('never throws on broken source', async () => {
  for (let end = 0; end < FILE.length; end += 5) await found(FILE.slice(0, end), calls.id);
  for (let at = 0; at < FILE.length; at += 7)
    await found(FILE.slice(0, at) + FILE.slice(at + 3), bindings.id);
}, 60_000);

test('never throws on expressions that nest deeply', async () => {
  const chain = `${using}object o = Process.Start("a")${'.Start("a")'.repeat(300)};`;
  const sum = `class A { string password = ${'"a" + '.repeat(3000)}"b"; }`;
  const brackets = `${using}Process.Start(${'('.repeat(300)}"a"${')'.repeat(300)});`;
  await found(chain, calls.id);
  await found(brackets, calls.id);
  const [password] = await found(sum, bindings.id);
  expect(password).toContain('aaab');
});
