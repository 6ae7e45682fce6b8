import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import java from '../../../server/src/languages/java';
import { applyEdits } from '../../support/engine';
import { checkIncremental } from '../../support/incremental';
import { loadWasm } from '../../support/wasm';

const names = [
  'java.lang.Runtime.exec',
  'java.lang.ProcessBuilder',
  'java.lang.ProcessBuilder.command',
  'java.util.logging.FileHandler',
  'java.util.logging.Logger.addHandler',
  'java.nio.file.Files.writeString',
  'org.apache.logging.log4j.core.appender.FileAppender.Builder.withFileName',
];

const calls = rule<object>({
  id: 'dependencies/shell-out',
  title: 'Call',
  severity: 'warning',
  apis: { jvm: Object.fromEntries(names.map((name) => [name, {}])) },
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

const words = rule<object>({
  id: 'dependencies/install-at-run',
  title: 'Words',
  severity: 'warning',
  apis: { jvm: { 'java.lang.ProcessBuilder': {} } },
  call({ call }, _api, context) {
    const [first] = call.args;
    const list = first && context.dereference(first);
    const items = list?.kind === 'list' ? list.items.map((item) => context.constant(item) ?? '?') : [];
    return { span: call.callee.span, message: items.join(' ') };
  },
});

const engine = new Engine({
  rules: [calls, bindings, reads, words],
  languages: [java],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function found(text: string, id: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path: 'src/A.java', role: 'app', text });
  if (!analysis) throw new Error('nobody reads Java');
  const findings = analysis.findings().filter((finding) => finding.rule === id);
  analysis.dispose();
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
}

const exec = 'java.lang.Runtime.exec';

/** Imports and members of a class, and the qualified name of each call of interest, in order. */
const RESOLVED: readonly (readonly [string, ...string[]])[] = [
  ['class A { void f() { Runtime.getRuntime().exec("ls"); } }', exec],
  ['class A { void f() { java.lang.Runtime.getRuntime().exec("ls"); } }', exec],
  ['class A { void f(Runtime r) { r.exec("ls"); } }', exec],
  ['class A { void f(final Runtime... r) { r.exec("ls"); } }'],
  [
    'class A { void f() { Runtime r = Platform.runtime(); r.exec("ls"); } }',
    `Platform.runtime().exec | ${exec}`,
  ],
  ['class A { void f() { var r = Runtime.getRuntime(); r.exec("ls"); } }', exec],
  [
    'class A { Runtime r; void f() { r.exec("a"); this.r.exec("b"); A.this.r.exec("c"); } }',
    exec,
    exec,
    exec,
  ],
  ['class A { Runtime r; void f(Other r) { r.exec("a"); this.r.exec("b"); } }', exec],
  ['class A { Other r; } class B { Runtime r; void f() { this.r.exec("a"); } }', exec],
  [
    'class A { Runtime r; A(Provider p) { r = p.get(); r.exec("a"); } Runtime r() { return r; } void g() { r.exec("b"); } }',
    exec,
    exec,
  ],
  ['class A { void f(Object o) { if (o instanceof Runtime r) r.exec("ls"); } }', exec],
  ['class A { void f(Object o) { switch (o) { case Runtime r -> r.exec("ls"); default -> {} } } }', exec],
  ['class A { void f(List<Runtime> l) { for (Runtime r : l) r.exec("ls"); } }', exec],
  ['class A { void f() { F<Runtime> g = (Runtime r) -> r.exec("ls"); } }', exec],
  ['record A(Runtime r) { void f() { r.exec("ls"); } }', exec],
  ['enum A { B { void f() { Runtime.getRuntime().exec("ls"); } } }', exec],
  ['interface A { Runtime R = Runtime.getRuntime(); default void f() { R.exec("ls"); } }', exec],
  ['class A { static { Runtime.getRuntime().exec("ls"); } }', exec],
  [
    'class A { Runnable r = new Runnable() { public void run() { Runtime.getRuntime().exec("ls"); } }; }',
    exec,
  ],
  [
    'class A { void f() { new ProcessBuilder("ls"); new java.lang.ProcessBuilder("ls"); } }',
    'java.lang.ProcessBuilder',
    'java.lang.ProcessBuilder',
  ],
  [
    'class A { void f(ProcessBuilder b) { b.directory(d).inheritIO().redirectErrorStream(true).command("ls").start(); } }',
    'java.lang.ProcessBuilder.command',
  ],
  [
    'import java.util.logging.FileHandler; class A { Object o = new FileHandler("a"); }',
    'java.util.logging.FileHandler',
  ],
  [
    'import java.util.logging.*; class A { Object o = new FileHandler("a"); }',
    'java.util.logging.FileHandler | FileHandler',
  ],
  [
    'import java . util . /* x */ logging . FileHandler ; class A { Object o = new FileHandler("a"); }',
    'java.util.logging.FileHandler',
  ],
  ['class A { Object o = new java.util.logging.FileHandler("a"); }', 'java.util.logging.FileHandler'],
  [
    'import java.util.logging.*; class A { static final Logger L = Logger.getLogger("a"); void f() { L.addHandler(h); } }',
    'java.util.logging.Logger.addHandler | Logger.getLogger().addHandler | Logger.addHandler',
  ],
  [
    'import static java.nio.file.Files.writeString; class A { void f() { writeString(p, "a"); } }',
    'java.nio.file.Files.writeString',
  ],
  [
    'import static java.nio.file.Files.*; class A { void f() { writeString(p, "a"); } }',
    'java.nio.file.Files.writeString | writeString',
  ],
  [
    'import org.apache.logging.log4j.core.appender.FileAppender; class A { Object o = FileAppender.newBuilder().setName("n").withFileName("a").build(); }',
    'org.apache.logging.log4j.core.appender.FileAppender.Builder.withFileName',
  ],
  // Shadowed, or something else.
  [
    'import static java.nio.file.Files.writeString; class A { void writeString(Path p, String s) {} void f() { writeString(p, "a"); } }',
  ],
  ['import shop.Runtime; class A { void f() { Runtime.getRuntime().exec("ls"); } }'],
  ['class A { static class Runtime {} void f(Runtime r) { r.exec("ls"); } }'],
  ['class Runtime { void f(Runtime r) { r.exec("ls"); } }'],
  ['class A { void f(Runtime r) { l.forEach(r -> r.exec("ls")); l.map((a, r) -> r.exec("ls")); } }'],
  ['class A { Runtime r; void f() { try (Shell r = open()) { r.exec("ls"); } r.exec("x"); } }', exec],
  ['class A { Runtime r; void f() { for (Shell r : shells) r.exec("ls"); r.exec("x"); } }', exec],
  ['class A { Runtime r; void f() { try { g(); } catch (Shell r) { r.exec("ls"); } } }'],
  [
    'class A { Object o = new FileHandler("a"); void f() { exec("ls"); super.exec("ls"); shell().exec("ls"); } }',
  ],
  ['class A { String s = "Runtime.getRuntime().exec()"; /* Runtime.getRuntime().exec("ls"); */ }'],
  ['class A { void f() { Runtime.getRuntime().exec("ls" } }'],
];

describe('calls', () => {
  test.each(RESOLVED.map(([code, ...expected]) => [code, expected] as const))(
    '%s',
    async (code, expected) => {
      const results = await found(code, calls.id);
      const resolved = results.map((one) => one.slice(one.indexOf(' → ') + 3));
      expect(resolved.map((one) => one.split(' | ').sort())).toEqual(
        expected.map((one) => one.split(' | ').sort()),
      );
    },
  );
});

const members = (...lines: string[]) => `class A {\n${lines.join('\n')}\n}\n`;

test('bindings in all their forms', async () => {
  const code = members(
    'static final String DB_PASSWORD = "a" + "\\u0062", OTHER = "no";',
    '@Value("c") String dbPassword; @Value("${d.secret}") String secret;',
    'void f(String password, Object... secrets) {',
    'this.password = "e"; password = x; client.secret = ("f");',
    'b.setPassword("g"); b.password("h").withPassword("i"); b.setPassword("no", 1);',
    'm.put("password", "j"); m.put(Keys.SECRET_KEY, "k"); m.put(key, "no"); Map.of("a", "no", "secret", "l");',
    'if ("m".equals(password) || user.getPassword().equalsIgnoreCase("n") || Objects.equals(o.secret, "o")) {}',
    'String secret = """\n    s\n      t""";',
    '@Login(password = "u") int i;',
    '}',
  );
  const results = await found(code, bindings.id);
  expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual([
    'field DB_PASSWORD = ab',
    'annotation dbPassword = c constant',
    'field dbPassword = undefined',
    'field secret = undefined',
    'parameter password = undefined',
    'parameter secrets = undefined',
    'assignment this.password = e',
    'assignment password = name',
    'assignment client.secret = f',
    'setter password = g',
    'setter password = h',
    'setter password = i',
    'pair password = j',
    'pair SECRET_KEY = k',
    'pair secret = l',
    'comparison password = m',
    'comparison password = n',
    'comparison o.secret = o',
    'assignment secret = s\n  t',
    'annotation password = u constant',
  ]);
});

test('reads of the environment with a fallback', async () => {
  const code = members(
    '@Value("${a.b:c}") String a; @ConfigProperty(name = "d.e", defaultValue = "f") String d;',
    '@Value(value = "${g:h:i}") String g; @Value("${no}") String n1; @Value("#{no}") String n2;',
    'static final String J = "j";',
    'void f(Map<String, String> other) {',
    'System.getenv().getOrDefault("K", J); java.lang.System.getenv().getOrDefault("L", "l");',
    'Map<String, String> env = System.getenv(); env.getOrDefault("M", "m"); other.getOrDefault("N", "no");',
    'String o = System.getenv("O"); g(o != null ? o : "o"); g((null == o) ? "oo" : o); g(o != null ? p : "no");',
    'Optional.ofNullable(System.getenv("Q")).filter(x -> true).orElseGet(() -> "q"); Optional.of(r).orElse("no");',
    'Objects.requireNonNullElse(System.getenv("S"), "s"); StringUtils.defaultIfBlank(System.getenv("T"), "t");',
    'System.getProperty("u.v", "w"); System.getProperty("x"); System.getenv("Y");',
    '}',
  );
  const results = await found(code, reads.id);
  expect(results).toEqual([
    'c → a.b or c',
    '"f" → d.e or f',
    'h:i → g or h:i',
    'J → K or j',
    '"l" → L or l',
    '"m" → M or m',
    '"o" → O or o',
    '"oo" → O or oo',
    '"q" → Q or q',
    '"s" → S or s',
    '"t" → T or t',
    '"w" → u.v or w',
  ]);
});

describe('a required variable', () => {
  const code = 'Objects.requireNonNull(System.getenv("X"), "X is not set")';

  async function written(text: string): Promise<readonly [string, string]> {
    const analysis = await engine.open({ path: 'src/A.java', role: 'app', text });
    const snippet = analysis?.site.idioms?.requiredVariable('X', analysis.site);
    analysis?.dispose();
    return [snippet?.code ?? '', applyEdits(text, snippet?.edits ?? [])];
  }

  test.each([
    ['class A {}\n', 'import java.util.Objects;\n\nclass A {}\n'],
    ['\uFEFFclass A {}\n', '\uFEFFimport java.util.Objects;\n\nclass A {}\n'],
    [
      '/* package x; */\r\npackage a;\r\n\r\nclass A {}\r\n',
      '/* package x; */\r\npackage a;\r\n\r\nimport java.util.Objects;\r\n\r\nclass A {}\r\n',
    ],
    [
      'package a;\n\nimport static x.Y.z;\n\nclass A {}\n',
      'package a;\n\nimport static x.Y.z;\n\nimport java.util.Objects;\n\nclass A {}\n',
    ],
    [
      'import java.io.File;\nimport java.util.Set;\nclass A {}\n',
      'import java.io.File;\nimport java.util.Objects;\nimport java.util.Set;\nclass A {}\n',
    ],
    [
      'import org.b.C;\nimport java.util.Set;\nclass A {}\n',
      'import org.b.C;\nimport java.util.Objects;\nimport java.util.Set;\nclass A {}\n',
    ],
    [
      'import com.a.B;\nimport org.b.C;\nclass A {}\n',
      'import com.a.B;\nimport java.util.Objects;\nimport org.b.C;\nclass A {}\n',
    ],
    ['import org.b.C;\nclass A {}\n', 'import java.util.Objects;\n\nimport org.b.C;\nclass A {}\n'],
    ['import java.util.*;\nclass A {}\n', 'import java.util.*;\nclass A {}\n'],
    ['import java.util.Objects;\nclass A {}\n', 'import java.util.Objects;\nclass A {}\n'],
  ])('%j', async (before, after) => {
    expect(await written(before)).toEqual([code, after]);
  });

  test('uses what the file has, and full names where a name is taken', async () => {
    const statically = 'import static java.util.Objects.requireNonNull;\nclass A {}\n';
    expect(await written(statically)).toEqual([
      'requireNonNull(System.getenv("X"), "X is not set")',
      statically,
    ]);
    const guava = 'import com.google.common.base.Objects;\nclass System {}\n';
    expect(await written(guava)).toEqual([
      'java.util.Objects.requireNonNull(java.lang.System.getenv("X"), "X is not set")',
      guava,
    ]);
  });
});

test('offsets are UTF-16 code units, behind a BOM, in CRLF files', async () => {
  const code =
    '\uFEFF// 😀 é\r\nclass Å {\r\n  String ö = "😀";\r\n  String password = "😀x";\r\n  Object o = new ProcessBuilder("😀");\r\n}\r\n';
  expect(await found(code, calls.id)).toEqual(['ProcessBuilder → java.lang.ProcessBuilder']);
  expect(await found(code, bindings.id)).toEqual(['"😀x" → field password = 😀x']);
});

const FILE = `package shop;

import static java.nio.file.Files.writeString;

import java.util.*;
import java.util.logging.FileHandler;
import java.util.logging.Logger;

@Component(secret = "s")
public final class Jobs<T extends Runnable> {
    private static final Logger LOG = Logger.getLogger("jobs");
    private static final String PASSWORD = "a" + "b", NAME = """
        text "block" \\
        end""";
    private Runtime runtime = Runtime.getRuntime();
    @Value("\${jobs.password:p}") private String password;

    public Jobs(Runtime runtime, String secret) throws Exception {
        this.runtime = runtime;
        this.password = Objects.requireNonNullElse(System.getenv("JOBS_PASSWORD"), PASSWORD);
        LOG.addHandler(new FileHandler("jobs.log"));
    }

    void work(List<String> files) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.add("pull");
        // quietly
        command.addAll(Arrays.asList("-q", "-f"));
        new ProcessBuilder(command).start();
        for (String file : files) {
            runtime.exec(new String[] {"convert", file});
            try (Shell runtime = open(file)) {
                runtime.exec("no");
            } catch (Exception e) {
                new ProcessBuilder(List.of("sh", "-c", "ls " + file)).inheritIO().start();
            }
        }
        files.forEach(runtime -> runtime.exec("no"));
        props.put("password", secret != null ? secret : "q");
        if ("x".equals(password) || 1 + 2 == 3) writeString(Path.of("a", "b"), (String) null);
    }

    record Pair(Runtime a, Shell runtime) {
        void f() { a.exec("yes"); runtime.exec("no"); }
    }
    enum Kind { A("x") { void g() {} }, B; Kind(String... s) {} }
    interface Shell extends AutoCloseable { String TOKEN = "t"; void exec(String line); }
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
      '\n',
      '//',
      '/*',
      ' exec',
      '->',
      '@Value("${a:b}")',
      '<',
      'Runtime runtime;\n',
      'String password = "z";\n',
      'class Runtime {}\n',
      'import shop.Runtime;\n',
      'import java.lang.*;\n',
      'runtime.exec("a");\n',
      'command.add("a");\n',
    ),
    fc.string({ maxLength: 6 }),
  ),
});

/** Statements, and the words of the list that a process is built with. */
const LISTS: readonly (readonly [string, string])[] = [
  ['var c = new ArrayList<String>(); c.add("git"); c.add(file);', 'git ? ?'],
  ['List<String> c = new LinkedList<>(List.of("git", "pull"));', 'git pull ?'],
  ['List<String> c = new ArrayList<>(8); c.addAll(Arrays.asList("git", "pull"));', 'git pull ?'],
  ['List<String> c = Lists.newArrayList("git"); c.add("pull");', 'git pull ?'],
  ['String[] c = "git  pull".split("\\\\s+");', 'git pull'],
  ['List<String> c = new ArrayList<>(); log(c); c.add("git");', ''],
  ['List<String> c = new ArrayList<>(); d.add("git");', ''],
  ['List<String> c = new ArrayList<>(); c.add(0, "git");', ''],
  ['List<String> c = new Words(); c.add("git");', ''],
];

test.each(LISTS)('the words of %s', async (statements, expected) => {
  const text = `class A { void f() { ${statements} new ProcessBuilder(c); } }`;
  expect(await found(text, words.id)).toEqual([`ProcessBuilder → ${expected}`]);
});

test('edits give what a fresh reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      checkIncremental(engine, 'src/A.java', FILE, edits),
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
  const chain = `class A { Object o = Runtime.getRuntime()${'.exec("a")'.repeat(300)}; }`;
  const sum = `class A { String password = ${'"a" + '.repeat(3000)}"b"; }`;
  const brackets = `class A { Object o = new ProcessBuilder(${'('.repeat(300)}"a"${')'.repeat(300)}); }`;
  await found(chain, calls.id);
  await found(brackets, calls.id);
  const [password] = await found(sum, bindings.id);
  expect(password).toContain('aaab');
});
