import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import ruby from '../../../server/src/languages/ruby';
import { applyEdits } from '../../support/engine';
import { checkIncremental } from '../../support/incremental';
import { loadWasm } from '../../support/wasm';

const names = [
  'Kernel.system',
  'Kernel.`',
  'Kernel.%x',
  'Kernel.open|',
  'IO.read|',
  'IO.popen',
  'Open3.capture2',
  'TTY.Command.run',
  'Logger',
  'Logger.reopen',
  'ActiveSupport.Logger',
  'File.new',
  'Puma.DSL.daemonize',
];

const calls = rule<object>({
  id: 'dependencies/shell-out',
  title: 'Call',
  severity: 'warning',
  apis: { ruby: Object.fromEntries(names.map((name) => [name, {}])) },
  call: ({ call, statement }, _api, context) => ({
    span: call.callee.span,
    message: `${context.callee(call).join(' | ')}(${call.args.map((arg) => context.constant(arg) ?? arg.kind).join(', ')})${statement ? ';' : ''}`,
  }),
});
const bindings = rule({
  id: 'config/hardcoded-secret',
  title: 'Binding',
  severity: 'warning',
  names: isSecretName,
  binding: (fact, context) => ({
    span: fact.value?.span ?? fact.nameSpan,
    message: `${fact.form} ${fact.path.join('.')} = ${context.constant(fact.value) ?? fact.value?.kind}`,
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
  languages: [ruby],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function found(text: string, id: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path: 'app/a.rb', role: 'app', text });
  if (!analysis) throw new Error('nobody reads Ruby');
  const findings = analysis.findings().filter((finding) => finding.rule === id);
  analysis.dispose();
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
}

/** Code, and each call of interest in it: what is called, and with what. */
const RESOLVED: readonly (readonly [string, ...string[]])[] = [
  ["system('ls')", 'Kernel.system(ls);'],
  ["system 'ls', '-l'", 'Kernel.system(ls, -l);'],
  ["Kernel.system('ls')", 'Kernel.system(ls);'],
  ["::Kernel.system('ls')", 'Kernel.system(ls);'],
  ["Kernel::system('ls')", 'Kernel.system(ls);'],
  ["Kernel&.system('ls')", 'Kernel.system(ls);'],
  ["x = system('ls')", 'Kernel.system(ls)'],
  ["def f\n  system('a')\n  system('b')\nend", 'Kernel.system(a);', 'Kernel.system(b)'],
  [
    "def f\n  system('a') if x\n  system('b') # last\n  # really\nend",
    'Kernel.system(a)',
    'Kernel.system(b)',
  ],
  ["system(*%w[ls -l], 'a')", 'Kernel.system(ls, -l, a);'],
  ['system(*words)', 'Kernel.system(list);'],
  ["system({ 'A' => 'b' }, 'ls', chdir: 'tmp', **options, &block)", 'Kernel.system(object, ls);'],
  ['system("a" \'b\' "\\u0063" + %q(d) + "e#{X}"); X = \'f\'', 'Kernel.system(abcdef);'],
  ["LINE = 'ls'.freeze; system(LINE)", 'Kernel.system(ls);'],
  ["class A; LINE = 'ls'; def f = system(LINE); end", 'Kernel.system(ls)'],
  ["class A; def initialize; @line = 'ls'; end; def f; system(@line); end; end", 'Kernel.system(ls)'],
  ['system(<<~LINE)\n  ls\nLINE', 'Kernel.system(other);'],
  [
    "system(File.join('bin', 'x')); system(Rails.root.join('bin/x').to_s)",
    'Kernel.system(bin/x);',
    'Kernel.system(template);',
  ],
  [
    'system("#{Rails.root}/bin/x"); system("#{Rails.env}/x")',
    'Kernel.system(template);',
    'Kernel.system(template);',
  ],
  ['a = `ls #{x}`; b = %x(ls); c = %x{ls -l}', 'Kernel.`(template)', 'Kernel.%x(ls)', 'Kernel.%x(ls -l)'],
  ["open('|ls'); open('ls'); IO.read('|ls'); IO.read('ls|')", 'Kernel.open|(ls);', 'IO.read|(ls);'],
  [
    "require 'open3'; Open3.capture2('ls'); ::Open3::capture2 'ls'",
    'Open3.capture2(ls);',
    'Open3.capture2(ls);',
  ],
  ["include Open3\ncapture2('ls')", 'Open3.capture2 | capture2(ls);'],
  ["class A\n  extend Open3\n  def f = capture2('ls')\nend", 'Open3.capture2 | capture2(ls)'],
  ["cmd = Open3; cmd.capture2('ls')", 'Open3.capture2(ls);'],
  [
    "class A; def initialize; @cmd = TTY::Command.new; end; def f; @cmd.run('ls'); end; end",
    'TTY.Command.run(ls)',
  ],
  [
    "class A; def cmd = @cmd ||= TTY::Command.new(printer: :null); def f = @cmd.run('ls'); end",
    'TTY.Command.run(ls)',
  ],
  ["TTY::Command.new.run('ls')", 'TTY.Command.run(ls);'],
  ["alias run system\nrun('ls')", 'Kernel.system(ls);'],
  ["Logger.new('a'); ::Logger.new 'a'", 'Logger(a);', 'Logger(a);'],
  ["ActiveSupport::Logger.new('a')", 'ActiveSupport.Logger(a);'],
  ["type = Logger; log = type.new('a'); log.reopen('b')", 'Logger(a)', 'Logger.reopen(b);'],
  ["$log = Logger.new('a'); $log.reopen('b')", 'Logger(a)', 'Logger.reopen(b);'],
  ["File.new('a', 'w')", 'File.new(a, w);'],
  ["IO.popen(['ls', '-l']) { |io| io.read }", 'IO.popen(list);'],
  ['daemonize', 'Puma.DSL.daemonize();'],
  ['daemonize true', 'Puma.DSL.daemonize(scalar);'],
  ["begin\n  system('ls')\nrescue => e\nend", 'Kernel.system(ls)'],
  // Shadowed, or something else.
  ["def system(line) = puts(line)\nsystem('ls')"],
  ["class A; def system(x); end; def f; system('ls'); end; end\nsystem('x')", 'Kernel.system(x);'],
  ["class A; def self.system(x); end; system('ls'); end"],
  ["db.system('ls'); @db.system('ls'); Db.system('ls'); system.call('ls'); self.system('ls')"],
  ["Shop::Open3.capture2('ls'); Shop::Logger.new('a')"],
  ["module Open3; def self.capture2(x) = x; end; Open3.capture2('ls')"],
  ["class Logger; end; Logger.new('a'); ::Logger.new('b')", 'Logger(b);'],
  ["module Shop; class Logger; end; L = Logger.new('a'); end; Logger.new('b')", 'Logger(b);'],
  [
    "each { |open3| open3.capture2('ls') }; [1].map { |io, (log, *rest), k:, o: 1| log.popen('ls'); io.popen('ls') }",
  ],
  ["# system('ls')\n\"system('ls')\"; '`ls`'; :system; %w[system ls]"],
  ['=begin\nsystem(1)\n=end\n__END__\nsystem(2)'],
  ["system('ls'"],
];

describe('calls', () => {
  test.each(RESOLVED.map(([code, ...expected]) => [code, expected] as const))(
    '%s',
    async (code, expected) => {
      const results = await found(code, calls.id);
      expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual(expected);
    },
  );

  test('their range is what is called', async () => {
    const code = "::Open3.capture2 'ls'\nsystem('ls')\n`ls`\nActiveSupport::Logger.new('a')\n";
    const results = await found(code, calls.id);
    expect(results.map((one) => one.slice(0, one.indexOf(' → ')))).toEqual([
      '::Open3.capture2',
      'system',
      '`ls`',
      'ActiveSupport::Logger.new',
    ]);
  });
});

test('bindings in all their forms', async () => {
  const code = [
    "PASSWORD = 'a' \\\n  'b'",
    '@password = @@secret = \'c\'; $client_secret = "d"; self.password = %q(e)',
    'password, other = 1, 2',
    "config.secret_key = 'f'; Shop::SECRET = 'g'; a.b[:password] = 'h'; a['client_secret'] ||= ('i')",
    "call(password: 'j', :secret => 'k', 'api_secret' => 'l')",
    "h = { password: 'm', 'secret': 'n', secret:, **rest }",
    "def f(password, secret = 'o', *client_secret, api_secret: 'p', secret_key:, **opts); end",
    "def password = 'q'\ndef secret\n  'r'\nend\ndef client_secret; 'no'; end",
    "set :secret, 's'; client.password('t'); password 'u'; password('no', 1); password x; validates :password",
    "password == 'v' || 'w' != user.secret || password.eql?('x') || secure_compare(params[:password], 'y')",
    "secure_compare('z', secret)",
    '{ "#{password}": \'no\' }; puts "password = no"',
  ].join('\n');
  const results = await found(code, bindings.id);
  expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual([
    'assignment PASSWORD = ab',
    // The secret of both is one finding.
    'assignment self.password = c',
    'assignment $client_secret = d',
    'assignment self.password = e',
    'assignment password = scalar',
    'assignment config.secret_key = f',
    'assignment Shop.SECRET = g',
    'assignment a.b.password = h',
    'assignment a.client_secret = i',
    'argument password = j',
    'argument secret = k',
    'argument api_secret = l',
    'pair password = m',
    'pair secret = n',
    'parameter password = undefined',
    'parameter secret = o',
    'parameter client_secret = undefined',
    'parameter api_secret = p',
    'parameter secret_key = undefined',
    'pair password = q',
    'pair secret = r',
    'pair secret = s',
    'setter password = t',
    'setter password = u',
    'setter password = name',
    'comparison password = v',
    'comparison user.secret = w',
    'comparison password = x',
    'comparison params.password = y',
    'comparison secret = z',
  ]);
});

test('reads of the environment with a fallback', async () => {
  const code = [
    "ENV.fetch('A', 'a'); ::ENV.fetch 'B', \"b\"; ENV.fetch('C') { 'c' }; ENV.fetch('D') do 'd' end",
    "ENV['E'] || 'e'; x = ENV['F'].presence || 'f'.freeze; ENV['G'] ||= 'g'; ENV['H'] or 'h'",
    "ENV['I'] ? ENV['I'] : 'i'; ENV.key?('J') ? ENV.fetch('J') : 'j'; ENV.fetch('K') rescue 'k'",
    "DEFAULT = 'l'; ENV.fetch('L', DEFAULT); m = ENV['M']; n = m || 'm'; Figaro.env.o || 'o'",
    "ENV['no']; ENV.fetch('NO'); env['NO'] || 'no'; options.fetch('NO', 'no'); ENV[x] || 'no'; ENV['P'] ? q : 'no'",
    "# ENV['NO'] || 'no'\n\"ENV['NO'] || 'no'\"; ENV.fetch('NO') { |name| 'no' }",
  ].join('\n');
  expect(await found(code, reads.id)).toEqual([
    "'a' → A or a",
    '"b" → B or b',
    "'c' → C or c",
    "'d' → D or d",
    "'e' → E or e",
    "'f' → F or f",
    "'g' → G or g",
    "'h' → H or h",
    "'i' → I or i",
    "'j' → J or j",
    "'k' → K or k",
    'DEFAULT → L or l',
    "'m' → M or m",
    "'o' → o or o",
  ]);
});

describe('idioms', () => {
  async function written(
    text: string,
    dependencies: readonly string[] = [],
  ): Promise<readonly [string, string]> {
    const analysis = await engine.open({ path: 'app/a.rb', role: 'app', text });
    const snippet = analysis?.site.idioms?.httpGet?.(
      'https://a.b',
      'text',
      new Set(dependencies),
      analysis.site,
    );
    analysis?.dispose();
    return [snippet?.code ?? '', applyEdits(text, snippet?.edits ?? [])];
  }
  const get = "Net::HTTP.get(URI('https://a.b'))";

  test.each([
    ['', "require 'net/http'\n"],
    ['x\n', "require 'net/http'\n\nx\n"],
    ['\uFEFFx\n', "\uFEFFrequire 'net/http'\n\nx\n"],
    [
      '# frozen_string_literal: true\r\n\r\nx\r\n',
      "# frozen_string_literal: true\r\n\r\nrequire 'net/http'\r\n\r\nx\r\n",
    ],
    [
      "#!/usr/bin/env ruby\n\nrequire 'json'\nx\n",
      "#!/usr/bin/env ruby\n\nrequire 'net/http'\nrequire 'json'\nx\n",
    ],
    ["def f\n  require 'json'\nend\n", "require 'net/http'\n\ndef f\n  require 'json'\nend\n"],
    ["require 'net/http'\nx\n", "require 'net/http'\nx\n"],
  ])('%j', async (before, after) => {
    expect(await written(before)).toEqual([get, after]);
  });

  test('a declared client is used', async () => {
    expect(await written('x\n', ['faraday'])).toEqual([
      "Faraday.get('https://a.b').body",
      "require 'faraday'\n\nx\n",
    ]);
  });

  test('literals are quoted as the file does', () => {
    const site = (text: string) => ({ text, imports: [], isBound: () => false });
    const { idioms } = ruby;
    expect(idioms.quote("a'\\#{b}", site(''))).toBe("'a\\'\\\\#{b}'");
    expect(idioms.quote('a"#{b}#c', site('"" ""'))).toBe('"a\\"\\#{b}#c"');
    expect(idioms.quote('a\nb', site(''))).toBe('"a\\nb"');
    expect(idioms.requiredVariable('X', site("'a'"))?.code).toBe("ENV.fetch('X')");
    expect(idioms.optionalVariable('X', "'a'", site("'a'"))?.code).toBe("ENV.fetch('X', 'a')");
  });
});

test('offsets are UTF-16 code units, behind a BOM, in CRLF files', async () => {
  const code =
    "\uFEFF# 😀 é\r\nclass A\r\n  ö = '😀'\r\n  password = '😀x'\r\n  def f = system('😀')\r\nend\r\n";
  expect(await found(code, calls.id)).toEqual(['system → Kernel.system(😀)']);
  expect(await found(code, bindings.id)).toEqual(["'😀x' → assignment password = 😀x"]);
});

const FILE = `# frozen_string_literal: true

require 'open3'

module Shop
  class Jobs < ApplicationJob
    include Open3
    LOG = Logger.new(Rails.root.join('log', 'jobs.log'))
    PASSWORD = 'a' 'b'
    retry_on(Timeout::Error, wait: 5.seconds, secret: "#{PASSWORD}c")

    attr_accessor :password

    def initialize(runner = TTY::Command.new, secret: 'd', **options)
      @runner, @secret = runner, secret
      @client_secret ||= ENV.fetch('JOBS_SECRET') { 'e' }
      self.password = ENV['JOBS_PASSWORD'].presence || PASSWORD
    end

    def perform(files)
      files.each_with_index do |file, index|
        system('convert', *file, exception: true)
        output, = capture2("identify #{file}") unless index.zero?
        @log = <<~TEXT + %(x)
          \`not me\` #{\`git log\`}
        TEXT
        open('|uname') { |pipe| pipe.read }
      rescue Errno::ENOENT => error
        LOG.reopen('other.log') if secret == 'f'
        %x[date]
      end
      runner = Shell.new
      runner.run('no')
      @runner.run(%w[yes])
      { 'password' => password, secret: 'g', :token => nil }.fetch(:x, 'h')
    end

    class << self
      def system(line) = line
    end
  end

  class Shell
    def run(line); end
  end
end

config.paths['log'] = 'x'
daemonize true
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
      'end',
      'do',
      '"',
      "'",
      '`',
      '\n',
      '#',
      '#{',
      '}',
      '|',
      'def system\n',
      '<<~A\n',
      '%w[',
      '@runner = Open3\n',
      "password = 'z'\n",
      'class Logger; end\n',
      'include Open3\n',
      'alias run system\n',
      "run('a')\n",
      "system('b')\n",
      '=begin\n',
      '__END__\n',
    ),
    fc.string({ maxLength: 6 }),
  ),
});

test('edits give what a fresh reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      checkIncremental(engine, 'app/a.rb', FILE, edits),
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
  await found(`x = TTY::Command.new${".run('a')".repeat(300)}`, calls.id);
  await found(`system(${'('.repeat(300)}'a'${')'.repeat(300)})`, calls.id);
  await found(`system(${'['.repeat(300)}'a'${']'.repeat(300)})`, calls.id);
  const [password] = await found(`password = ${"'a' + ".repeat(3000)}'b'`, bindings.id);
  expect(password).toContain('aaab');
});
