import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import php from '../../../server/src/languages/php';
import { applyEdits } from '../../support/engine';
import { checkIncremental } from '../../support/incremental';
import { loadWasm } from '../../support/wasm';

const names = [
  'exec',
  '`',
  'error_log>',
  'file_put_contents>>',
  'Symfony.Component.Process.Process',
  'Symfony.Component.Process.Process.fromShellCommandline',
  'Illuminate.Support.Facades.Process.run',
  'Illuminate.Process.PendingProcess.run',
  'Monolog.Handler.StreamHandler',
  'PDO.exec',
  'Slim.Factory.AppFactory.create().get',
];

const calls = rule<object>({
  id: 'dependencies/shell-out',
  title: 'Call',
  severity: 'warning',
  apis: { php: Object.fromEntries(names.map((name) => [name, {}])) },
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
  languages: [php],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function found(text: string, id: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path: 'src/a.php', role: 'app', text });
  if (!analysis) throw new Error('nobody reads PHP');
  const findings = analysis.findings().filter((finding) => finding.rule === id);
  analysis.dispose();
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
}

const PROCESS = 'Symfony.Component.Process.Process';
const LINE = `${PROCESS}.fromShellCommandline`;

/** Code, and the qualified name of each call of interest, in order. */
const RESOLVED: readonly (readonly [string, ...string[]])[] = [
  ['exec("ls");', 'exec'],
  ['\\exec("ls"); EXEC("ls"); @exec("ls"); $x = trim(exec("ls"));', 'exec', 'exec', 'exec', 'exec'],
  ['namespace App; exec("ls");', 'exec'],
  ['use function exec; exec("ls");', 'exec'],
  ['use function exec as run; run("ls");', 'exec'],
  ['use function Safe\\exec; exec("ls");', 'exec'],
  ['$x = `ls $y`;', '`'],
  ['?><p><?= exec("ls") ?></p><?php', 'exec'],
  ['use Symfony\\Component\\Process\\Process; new Process(["ls"]);', PROCESS],
  ['use Symfony\\Component\\Process\\Process as P; P::fromShellCommandline("ls");', LINE],
  ['use Symfony\\Component\\Process\\{Process, ExecutableFinder as F}; new Process(["ls"]);', PROCESS],
  ['use Symfony\\Component\\{Process\\Process as P}; new P(["ls"]);', PROCESS],
  ['use Symfony\\Component\\Process; new Process\\Process(["ls"]);', PROCESS],
  ['new \\Symfony\\Component\\Process\\Process(["ls"]);', PROCESS],
  [
    'use Illuminate\\Support\\Facades\\Process; Process::run("ls");',
    'Illuminate.Support.Facades.Process.run',
  ],
  [
    'use Illuminate\\Support\\Facades\\Process; Process::path("/")->timeout(3)->run("ls");',
    'Illuminate.Process.PendingProcess.run',
  ],
  ['\\Process::run("ls");', 'Process.run | Illuminate.Support.Facades.Process.run'],
  ['use Process; Process::run("ls");', 'Illuminate.Support.Facades.Process.run'],
  [
    'class A { function __construct(private \\PDO $db) {} function f() { $this->db->exec("x"); } }',
    'PDO.exec',
  ],
  ['class A { private ?PDO $db; function f() { $this->db?->exec("x"); } }', 'PDO.exec'],
  [
    'class A { private static PDO $db; function f() { self::$db->exec("x"); static::$db->exec("y"); } }',
    'PDO.exec',
    'PDO.exec',
  ],
  [
    'class A { function f() { $this->db = new PDO("x"); } function g() { $this->db->exec("x"); } }',
    'PDO.exec',
  ],
  ['$db = new PDO("x"); $db->exec("x"); function f(PDO $d) { $d->exec("y"); }', 'PDO.exec', 'PDO.exec'],
  ['error_log("a", 3, "a.log"); error_log("a"); error_log("a", 1, "a@b.c");', 'error_log>'],
  ['file_put_contents("a", $b, FILE_APPEND | LOCK_EX); file_put_contents("a", $b);', 'file_put_contents>>'],
  [
    'use Slim\\Factory\\AppFactory; $app = AppFactory::create(); $app->get("/", fn() => 1); $list->get("x");',
    'Slim.Factory.AppFactory.create().get',
  ],
  // Shadowed, or something else.
  ['function exec($x) {} exec("ls");'],
  ['function exec($x) {} \\exec("ls");', 'exec'],
  ['use function App\\exec; exec("ls"); App\\exec("ls"); namespace\\exec("ls");'],
  ['class A { function exec() {} function f() { exec("ls"); $this->exec("ls"); self::exec("x"); } }', 'exec'],
  ['$db->exec("x"); $this->db->exec("x"); Db::exec("x"); $exec("ls"); db()->exec("x");'],
  ['$db = new PDO("x"); try { f(); } catch (E $db) { $db->exec("x"); }'],
  ['$f = exec(...); $g = "exec"; is_callable("exec");'],
  ['new Process(["ls"]); Process::run("ls");'],
  ['use App\\Process; new Process(["ls"]); Process::fromShellCommandline("ls");'],
  ['use Symfony\\Component\\Process\\Process; class Process {} new Process(["ls"]);'],
  ['$db = new PDO("x"); foreach ($list as $db) { $db->exec("x"); }'],
  ['$db = new PDO("x"); foreach ($list as $k => &$db) { $db->exec("x"); } [$a, $db] = f(); $db->exec("y");'],
  [
    '$db = new PDO("x"); $f = fn($db) => $db->exec("x"); $g = function () use ($db) { $db->exec("y"); };',
    'PDO.exec',
  ],
  ['// exec("ls");\n# exec("ls")\n/* exec("ls") */ $x = "exec(\'ls\')"; ?> exec("ls"); `ls` <?php'],
  ['exec("ls" ];'],
];

describe('calls', () => {
  test.each(RESOLVED.map(([code, ...expected]) => [code, expected] as const))(
    '%s',
    async (code, expected) => {
      const results = await found(`<?php ${code}`, calls.id);
      expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual(expected);
    },
  );
});

test('bindings in all their forms', async () => {
  const code = [
    '<?php',
    "const DB_PASSWORD = 'a'; define('MAIL_PASSWORD', 'b' . \"\\x63\");",
    "$password = 'd'; $config['password'] = 'e'; $o->secret = 'f'; $o->config['db']['password'] = 'g';",
    "#[Login(password: 'h')]",
    "class A { const API_KEY = 'i'; private string $secret = 'j'; public static $password = 'k';",
    "function f(string $password = 'l', private $secret = 'm') { $this->password = 'n'; self::$secret = 'o'; static $token = 'p'; } }",
    "f(['password' => 'q', \"secret\" => 'r', 1 => 's', $password => 't'], password: 'u');",
    "$o->setPassword('v')->withSecret('w')->password('x'); A::password('static'); $o->setPassword('no', 1);",
    "if ($password === 'y' || 'z' != $o->secret || hash_equals('A', $secret) || $o->getPassword() == 'B') {}",
    "$c->set('password', 'E'); $c->set($password, 'no');",
    '$password = <<<X\n  F\n  X;',
    "enum B: string { case SECRET = 'G'; }",
    '',
  ].join('\n');
  const results = await found(code, bindings.id);
  expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual([
    'assignment DB_PASSWORD = a constant',
    'pair MAIL_PASSWORD = bc',
    'assignment $password = d',
    'assignment $config.password = e',
    'assignment $o.secret = f',
    'assignment $o.config.db.password = g',
    'annotation password = h constant',
    'field API_KEY = i constant',
    'field secret = j constant',
    'field password = k constant',
    'parameter $password = l constant',
    'field secret = undefined',
    'parameter $secret = m constant',
    'assignment $this.password = n',
    'assignment self.secret = o',
    'assignment $token = p constant',
    'pair password = q',
    'pair secret = r',
    'argument password = u',
    'setter password = v',
    'setter secret = w',
    'setter password = x',
    'setter password = static',
    'comparison $password = y',
    'comparison $o.secret = z',
    'comparison $secret = A',
    'comparison password = B',
    'pair password = E',
    'assignment $password = F',
    'field SECRET = G constant',
  ]);
});

test('reads of the environment with a fallback', async () => {
  const code = [
    '<?php',
    "const E = 'e';",
    "env('A', 'a'); $_ENV['B'] ?? 'b'; $_SERVER['C'] ?: 'c'; getenv('D') ?: 'd'; $x = getenv('E') ?: E;",
    "isset($_ENV['F']) ? $_ENV['F'] : 'f'; getenv('G') !== false ? getenv('G') : 'g';",
    "getenv('H') === false ? 'h' : getenv('H'); !empty($_ENV['I']) ? $_ENV['I'] : 'i';",
    "(string) getenv('J') ?: 'j'; trim(getenv('K')) ?: 'k'; (getenv('L') ?: ('l')); getenv()['M'] ?? 'm';",
    "$n = getenv('N'); f($n ?: 'n'); $_ENV['O'] ??= 'o'; $_ENV['P'] ?? $_SERVER['P'] ?? 'p';",
    "env('no'); getenv('no'); $_GET['no'] ?? 'no'; $config->env('no', 'no'); getenv('no') ?: throw new E(); getenv('no') ? 'no' : 'no';",
    "use Illuminate\\Support\\Env; Env::get('T', 't'); Route::get('NO', 'no'); $c->get('NO', 'no');",
    "class Q { const R = 'r'; function f() { return env('Q', self::R); } }",
    '',
  ].join('\n');
  expect((await found(code, reads.id)).map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual([
    'A or a',
    'B or b',
    'C or c',
    'D or d',
    'E or e',
    'F or f',
    'G or g',
    'H or h',
    'I or i',
    'J or j',
    'K or k',
    'L or l',
    'M or m',
    'N or n',
    'O or o',
    'P or p',
    'T or t',
    'Q or r',
  ]);
});

describe('a required variable', () => {
  const thrown = "throw new \\RuntimeException('X is not set')";

  /** `¤` stands before the literal that is replaced. */
  async function written(marked: string): Promise<string | undefined> {
    const at = marked.indexOf('¤');
    const text = marked.replace('¤', '');
    const analysis = await engine.open({ path: 'src/a.php', role: 'app', text });
    const snippet = analysis?.site.idioms?.requiredVariable('X', analysis.site, at);
    analysis?.dispose();
    expect(applyEdits(text, snippet?.edits ?? [])).toBe(text);
    return snippet?.code;
  }

  test.each([
    ["<?php $a = ¤'b';", `getenv('X') ?: ${thrown}`],
    ["<?php f(¤'b', 'c');", `getenv('X') ?: ${thrown}`],
    ["<?php return ['a' => ¤'b', 'c' => 1];", `getenv('X') ?: ${thrown}`],
    ["<?php return ¤'b';", `getenv('X') ?: ${thrown}`],
    ["<?php $a = ¤'b' . $c;", `(getenv('X') ?: ${thrown})`],
    ["<?php $a = $c . ¤'b';", `(getenv('X') ?: ${thrown})`],
    ["<?php if ($a === ¤'b') {}", `(getenv('X') ?: ${thrown})`],
    ["<?php $a = ¤getenv('A') ?: 'b';", `getenv('X') ?: ${thrown}`],
    ["<?= ¤'b' ?>", `getenv('X') ?: ${thrown}`],
    ["<?php use RuntimeException; $a = ¤'b';", "getenv('X') ?: throw new RuntimeException('X is not set')"],
    ["<?php return ['a' => ¤'b', 'c' => env('C')];", `env('X') ?? ${thrown}`],
    ['<?php $a = ¤"b";', 'getenv("X") ?: throw new \\RuntimeException("X is not set")'],
    // Where no call can stand.
    ["<?php const A = ¤'b';", undefined],
    ["<?php class A { const A = ¤'b'; }", undefined],
    ["<?php class A { function f() {} private const A = ['x' => [¤'b']]; }", undefined],
    ["<?php class A { /** @var string */\n  private static ?string $a = ¤'b'; }", undefined],
    ["<?php class A { public $a = ['(' => f('}'), 'x' => ¤'b']; }", undefined],
    ["<?php function f($a = ¤'b') {}", undefined],
    ["<?php $f = fn(string $a = ¤'b') => $a;", undefined],
    ["<?php enum A: string { case A = ¤'b'; }", undefined],
    ["<?php #[A(¤'b')] class B {}", undefined],
    ["<?php function f() { static $a = ¤'b'; }", undefined],
    ["<?php class A { private $x; function f($y = 1) { $a = ¤'b'; } }", `getenv('X') ?: ${thrown}`],
    ["<?php switch ($a) { case ¤'b': break; }", `(getenv('X') ?: ${thrown})`],
  ])('%s', async (code, expected) => {
    expect(await written(code)).toBe(expected);
  });
});

test('offsets are UTF-16 code units, behind a BOM, in CRLF files', async () => {
  const code =
    '\uFEFF<p>😀 é</p>\r\n<?php // 😀\r\n$ö = "😀";\r\n$password = "😀x";\r\nexec("😀");\r\n?>\r\n<b>ü</b>\r\n<?= exec(\'a\') ?>\r\n';
  expect(await found(code, calls.id)).toEqual(['exec → exec', 'exec → exec']);
  expect(await found(code, bindings.id)).toEqual(['"😀x" → assignment $password = 😀x']);
});

const FILE = `<!DOCTYPE html>
<?php
declare(strict_types=1);

namespace Shop\\Jobs;

use Monolog\\Handler\\{StreamHandler as Stream, NullHandler};
use Symfony\\Component\\Process\\Process;
use function Shop\\Support\\shell;

const SECRET = 'a' . "b";

#[Job(password: 's')]
final class Thumbnails extends Base implements Runs
{
    use Logs;

    private const TOKEN = 't';
    private ?\\PDO $db = null;

    public function __construct(private readonly Process $process, string $secret = 'x')
    {
        $this->password = getenv('JOBS_PASSWORD') ?: self::TOKEN;
        $this->db = new \\PDO("mysql:host={$host};x=$y[0]", 'jobs', 'pw');
        $this->log->pushHandler(new Stream(__DIR__ . '/jobs.log'));
    }

    public function run(array $files): string
    {
        foreach ($files as $name => $file) {
            exec("convert \${file} " . escapeshellarg($name), $out);
            $this->db->exec('delete from jobs');
            $line = \`ls -l $file\`;
        }
        $config = ['password' => $secret ?? 'q', 'x' => [1, ...$more]];
        $f = fn(Process $db) => $db->exec('no');
        if ($password === 'x' || 1 + 2 == 3) { error_log('m', 3, '/var/log/x'); }
        $text = <<<HTML
            <b>{$config['x']}</b> exec('ls')
            HTML;
        return Process::fromShellCommandline('ls')->mustRun()->getOutput() . env('A', 'b');
    }
}

function shell(string $line) { return shell_exec($line); }
$cls = new class($x) { public static $token = 'y'; };
?>
<p class="a"><?= exec('date') ?> it's</p>
<?php if ($x): ?> <i>x</i> <?php else: define('KEY', 'z'); endif; ?>
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
      "'",
      '`',
      '\n',
      '//',
      '/*',
      '?>',
      '<?php ',
      '<<<A\n',
      ' exec',
      '->',
      '::',
      '$',
      "env('A', 'b')",
      "$password = 'z';\n",
      'function exec() {}\n',
      'use App\\Process;\n',
      'use function App\\exec;\n',
      'class PDO {}\n',
      "exec('a');\n",
    ),
    fc.string({ maxLength: 6 }),
  ),
});

test('edits give what a fresh reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      checkIncremental(engine, 'src/a.php', FILE, edits),
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
  await found(`<?php $o = $db${'->exec("a")'.repeat(300)};`, calls.id);
  await found(`<?php exec(${'('.repeat(300)}"a"${')'.repeat(300)});`, calls.id);
  await found(`<?php ${'$cmd .= "a";\n'.repeat(2000)} exec($cmd);`, calls.id);
  const [password] = await found(`<?php $password = ${"'a' . ".repeat(3000)}'b';`, bindings.id);
  expect(password).toContain('aaab');
});
