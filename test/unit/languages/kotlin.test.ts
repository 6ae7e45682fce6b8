import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import kotlin from '../../../server/src/languages/kotlin';
import { checkIncremental } from '../../support/incremental';
import { loadWasm } from '../../support/wasm';

const names = [
  'java.lang.Runtime.exec',
  'java.lang.ProcessBuilder',
  'java.lang.ProcessBuilder.command',
  'java.util.logging.FileHandler',
  'java.io.File.writeText',
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

const engine = new Engine({
  rules: [calls, bindings, reads],
  languages: [kotlin],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function found(text: string, id: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path: 'src/A.kt', role: 'app', text });
  if (!analysis) throw new Error('nobody reads Kotlin');
  const findings = analysis.findings().filter((finding) => finding.rule === id);
  analysis.dispose();
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
}

const exec = 'java.lang.Runtime.exec';

/** Code, and the qualified name of each call of interest, in order. */
const RESOLVED: readonly (readonly [string, ...string[]])[] = [
  ['fun f() { Runtime.getRuntime().exec("ls") }', exec],
  ['fun f() { java.lang.Runtime.getRuntime().exec("ls") }', exec],
  ['fun f(r: Runtime) { r.exec("ls") }', exec],
  ['fun f(r: Runtime?) { r?.exec("ls"); r!!.exec("ls") }', exec, exec],
  ['val r = Runtime.getRuntime()\nfun f() = r.exec("ls")', exec],
  ['val r by lazy { Runtime.getRuntime() }\nfun f() = r.exec("ls")', exec],
  ['fun f(r: Runtime) { with(r) { exec("ls") } }', exec],
  ['fun f(r: Runtime) { r.apply { exec("ls") } }', exec],
  ['fun f(r: Runtime) { r.let { exec("ls") } }'],
  ['import java.util.logging.FileHandler\nclass A : FileHandler("a.log")', 'java.util.logging.FileHandler'],
  ['import java.util.logging.FileHandler\nclass A : Handler, FileHandler'],
  ['val r get() = Runtime.getRuntime()\nfun f() = r.exec("ls")', exec],
  [
    'class A(private val r: Runtime) {\nfun f() { r.exec("a"); this.r.exec("b"); this@A.r.exec("c") }\n}',
    exec,
    exec,
    exec,
  ],
  ['class A {\nlateinit var r: Runtime\nfun f() { r.exec("a") }\n}', exec],
  ['class A {\ncompanion object {\nval R = Runtime.getRuntime()\n}\nfun f() { R.exec("a") }\n}', exec],
  ['class A {\ninit {\nval r = Runtime.getRuntime()\nr.exec("a")\n}\n}', exec],
  ['fun f() { val r = Runtime.getRuntime().also { println(it) }\nr.exec("ls") }', exec],
  ['fun f() { l.map { r: Runtime -> r.exec("ls") } }', exec],
  ['fun f() { for (r: Runtime in l) r.exec("ls") }', exec],
  ['typealias R = Runtime\nfun f(r: R) = r.exec("ls")', exec],
  ['fun f() = ProcessBuilder("ls").start()', 'java.lang.ProcessBuilder'],
  ['fun f() = java.lang.ProcessBuilder("ls")', 'java.lang.ProcessBuilder'],
  [
    'fun f() { val b: ProcessBuilder = make()\nb.command("ls") }',
    'make().command | java.lang.ProcessBuilder.command',
  ],
  ['fun f() = x.apply { y() }.let { ProcessBuilder("ls") }', 'java.lang.ProcessBuilder'],
  ['import java.util.logging.FileHandler\nval o = FileHandler("a")', 'java.util.logging.FileHandler'],
  ['import java.util.logging.FileHandler as H\nval o = H("a")', 'java.util.logging.FileHandler'],
  ['import java.util.logging.*\nval o = FileHandler("a")', 'java.util.logging.FileHandler | FileHandler'],
  ['import java.util.logging.`FileHandler`\nval o = `FileHandler`("a")', 'java.util.logging.FileHandler'],
  ['import java.io.File\nfun f() { File("a").writeText("b") }', 'java.io.File.writeText'],
  ['import java.io.File\nfun f() { val a = File("a")\na.writeText("b") }', 'java.io.File.writeText'],
  // Shadowed, or something else.
  ['import shop.Runtime\nfun f() = Runtime.getRuntime().exec("ls")'],
  ['class Runtime\nfun f(r: Runtime) = r.exec("ls")'],
  ['fun f(r: Runtime) { l.forEach { r -> r.exec("ls") }\nl.forEach { (r, s) -> r.exec("ls") } }'],
  ['val r = Runtime.getRuntime()\nfun f() { for (r in shells) r.exec("ls") }'],
  ['val r = Runtime.getRuntime()\nfun f() { try { g() } catch (r: Shell) { r.exec("ls") } }'],
  ['fun exec(a: String) = a\nfun f() { exec("ls"); shell().exec("ls"); super.exec("ls") }'],
  ['// Runtime.getRuntime().exec("ls")\nval s = "Runtime.getRuntime().exec()"'],
  ['val f = FileHandler("a")'],
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

test('bindings in all their forms', async () => {
  const code = [
    'const val DB_PASSWORD = "a" + "\\u0062"',
    'class A(val password: String = "c", secret: String) {',
    '@Value("d") lateinit var dbPassword: String',
    'val token by lazy { "e" }',
    'fun f(password: String, vararg secrets: String = "f") {',
    'this.password = "g"; client.secret = ("h"); props["password"] = "i"; password += "no"',
    'b.setPassword("j"); b.password("k").withPassword("l"); b.setPassword("no", 1)',
    'm.put("password", "m"); mapOf("a" to "no", "secret" to "n", Keys.SECRET_KEY to "o", key to "no")',
    'if (password == "p" || "q" != user.password || o?.secret == "r") return',
    'connect(password = "s", user = "no")',
    'val secret = """u$password"""',
    'ds.apply { password = "v" }',
    '}',
    '@Login(password = "w") val i = 1',
    '}',
  ].join('\n');
  const results = await found(code, bindings.id);
  expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual([
    'assignment DB_PASSWORD = ab constant',
    'field password = c',
    'parameter secret = undefined',
    'annotation dbPassword = d constant',
    'field dbPassword = undefined',
    'field token = e',
    'parameter password = undefined',
    'parameter secrets = f',
    'assignment this.password = g',
    'assignment client.secret = h',
    'pair password = i',
    'assignment password = template',
    'setter password = j',
    'setter password = k',
    'setter password = l',
    'pair password = m',
    'pair secret = n',
    'pair SECRET_KEY = o',
    'comparison password = p',
    'comparison user.password = q',
    'comparison o.secret = r',
    'argument password = s',
    'assignment secret = template',
    'assignment password = v',
    'annotation password = w constant',
  ]);
});

test('reads of the environment with a fallback', async () => {
  const code = [
    'class A(@Value("\\${a.b:c}") val a: String, @ConfigProperty(name = "d.e", defaultValue = "f") val d: String) {',
    '@Value(value = "\\${g:h:i}") val g = ""',
    'val env = System.getenv()',
    'fun f(other: Map<String, String>) {',
    'x(System.getenv("J") ?: "j", System.getenv()["K"] ?: "k", env["L"] ?: "l", other["N"] ?: "no")',
    'env.getOrDefault("M", "m"); env.getOrElse("O") { "o" }; System.getenv("P").ifBlank { "p" }',
    'System.getenv("Q") ?: error("no"); System.getenv("Q") ?: throw X(); System.getProperty("r.s", "t")',
    'System.getenv("U")?.takeIf { it != "" } ?: ("u" + "v")',
    '}',
    '}',
  ].join('\n');
  expect(await found(code, reads.id)).toEqual([
    'c → a.b or c',
    '"f" → d.e or f',
    'h:i → g or h:i',
    '"j" → J or j',
    '"k" → K or k',
    '"l" → L or l',
    '"m" → M or m',
    '"o" → O or o',
    '"p" → P or p',
    '"t" → r.s or t',
    '"u" + "v" → U or uv',
  ]);
});

describe('a required variable', () => {
  const code = 'System.getenv("X") ?: error("X is not set")';
  test.each([
    ['val a = "x"\n', code],
    ['val a = """x"""\n', code],
    ['f(a = "x", b)', code],
    ['f("x")', code],
    ['val a = "x".trim()', `(${code})`],
    ['val a = "x" + b', `(${code})`],
    ['val a = "x"\n  .trim()', `(${code})`],
    ['val a = b to "x"', `(${code})`],
    ['val a = b == "x"', `(${code})`],
  ])('%j', async (text, expected) => {
    const analysis = await engine.open({ path: 'src/A.kt', role: 'app', text });
    const snippet = analysis?.site.idioms?.requiredVariable('X', analysis.site, text.indexOf('"'));
    analysis?.dispose();
    expect(snippet).toEqual({ code: expected, edits: [] });
  });
});

test('offsets are UTF-16 code units, behind a BOM, in CRLF files', async () => {
  const code =
    '\uFEFF// 😀 é\r\nclass Å {\r\n  val ö = "😀"\r\n  val password = "😀x"\r\n  val o = ProcessBuilder("😀")\r\n}\r\n';
  expect(await found(code, calls.id)).toEqual(['ProcessBuilder → java.lang.ProcessBuilder']);
  expect(await found(code, bindings.id)).toEqual(['"😀x" → field password = 😀x']);
});

const FILE = `package shop

import java.util.*
import java.util.logging.FileHandler
import java.util.logging.Logger as Log

private const val PASSWORD = "a" + "b"

class Files : FileHandler("files.log")

@Component(secret = "s")
class Jobs<T : Runnable>(private var runtime: Runtime = Runtime.getRuntime(), val password: String) : Base(), Shell {
    companion object {
        private val LOG = Log.getLogger("jobs")
        val TEXT = """
            text "block" \${PASSWORD} $LOG
        """.trimIndent()
    }
    @Value("\\\${jobs.password:p}") lateinit var token: String
    private val secret by lazy { System.getenv("JOBS_SECRET") ?: "t" }

    init {
        LOG.addHandler(FileHandler("jobs.log"))
    }

    fun work(files: List<String>, password: String = "q") {
        for (file in files) {
            runtime.exec(arrayOf("convert", file))
            open(file).use { runtime -> runtime.exec("no") }
            ProcessBuilder(listOf("sh", "-c", "ls $file")).apply { inheritIO() }.start()
        }
        files.forEach { runtime.exec(it) }
        props["password"] = if (secret != null) secret else "q"
        ds.apply { this.password = "x"; username = "y" }
        ProcessBuilder().apply { command("git") }.start()
        with(runtime) { exec("yes") }
        when (password) { "z" -> return }
        val key = config.propertyOrNull("jwt.secret")?.getString() ?: "y"
        val e = if (secret.isNullOrBlank()) "q" else secret
        login(user = "u", password = "v \\n")
        val (a, b) = mapOf("password" to "w").entries.first()
        if ("x" == password || 1 + 2 == 3) System.getenv().getOrElse("A") { "b" }
    }

    data class Pair(val a: Runtime, val runtime: Shell) {
        fun f() { a.exec("yes"); runtime.exec("no") }
    }
    enum class Kind(val s: String) { A("x"), B("y") { fun g() = 1 } }
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
      '?: "z"',
      '$',
      'val runtime: Runtime = x\n',
      'val password = "z"\n',
      'class Runtime {}\n',
      'import shop.Runtime\n',
      'runtime.exec("a")\n',
    ),
    fc.string({ maxLength: 6 }),
  ),
});

test('edits give what a fresh reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      checkIncremental(engine, 'src/A.kt', FILE, edits),
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
  await found(`val o = Runtime.getRuntime()${'.exec("a")'.repeat(300)}`, calls.id);
  await found(`val o = ProcessBuilder(${'('.repeat(30)}"a"${')'.repeat(30)})`, calls.id);
  const [password] = await found(`val password = ${'"a" + '.repeat(500)}"b"`, bindings.id);
  expect(password).toContain('aaab');
});
