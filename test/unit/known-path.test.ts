import { describe, expect, test } from 'vitest';
import { pathEnd, pathInApp, pathTail } from '../../server/src/knowledge/known-path';
import { engine } from '../support/engine';

/** How the path that a call of `keep` is given is known. */
async function known(path: string, text: string) {
  const analysis = await engine.open({ path, role: 'app', text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  const call = analysis.facts().find((fact) => fact.kind === 'call' && fact.name === 'keep');
  const value = call?.kind === 'call' ? call.call.args[0] : undefined;
  if (!value) throw new Error('nothing is kept');
  const { site } = analysis;
  const found = {
    constant: site.constant(value),
    inApp: pathInApp(value, site),
    end: pathEnd(value, site),
    tail: pathTail(value, site),
  };
  analysis.dispose();
  return found;
}

describe('the folder of the program is no text: where it is, only the run knows', () => {
  test.each<[string, string, string]>([
    ['a.py', 'D = Path(__file__).resolve().parent.parent\nkeep(D / "db.sqlite3")', 'db.sqlite3'],
    ['a.py', 'keep(os.path.dirname(os.path.abspath(__file__)) + "/logs/a.log")', 'logs/a.log'],
    ['a.py', 'D = os.path.dirname(__file__)\nkeep(os.path.join(D, "logs", "a.log"))', 'logs/a.log'],
    ['a.py', 'from shop.settings import BASE_DIR\nkeep(f"{BASE_DIR}/a.log")', 'a.log'],
    ['a.py', 'keep("sqlite:///" + os.path.join(os.path.dirname(__file__), "a.db"))', 'sqlite:///a.db'],
    ['a.js', "keep(path.join(__dirname, '..', 'a.log'))", '../a.log'],
    ['a.js', "keep(path.join(process.cwd(), 'a.log'))", 'a.log'],
    ['a.py', 'import os\nkeep(os.path.join(os.getcwd(), "a.log"))', 'a.log'],
    ['a.ts', 'keep(`${import.meta.dirname}/a.log`)', 'a.log'],
    ['a.php', "<?php keep(__DIR__ . '/../a.log');", '../a.log'],
    ['a.php', "<?php keep(dirname(__DIR__, 2) . '/a.log');", 'a.log'],
    ['a.php', "<?php keep(storage_path('logs/a.log'));", 'storage/logs/a.log'],
    ['a.php', '<?php keep(base_path());', '.'],
    ['a.rb', "keep(Rails.root.join('log', 'a.log'))", 'log/a.log'],
    ['a.rb', 'keep("#{Rails.root}/log/a.log")', 'log/a.log'],
    ['a.rb', "keep(File.expand_path('../log/a.log', __dir__))", '../log/a.log'],
    ['a.rb', "keep(File.join(File.dirname(__FILE__), 'a.log'))", 'a.log'],
    ['a.cs', 'class A { void B() { keep(Path.Combine(AppContext.BaseDirectory, "a.log")); } }', 'a.log'],
  ])('%s %s', async (path, text, inApp) => {
    const found = await known(path, `${text}\n`);
    expect(found).toMatchObject({ constant: undefined, inApp, tail: inApp });
  });
});

test.each<[string, string, string | undefined, string | undefined]>([
  ['a.py', 'keep("/var/a.log")', '/var/a.log', '/var/a.log'],
  ['a.py', 'keep(os.path.join(folder, "logs", "a.log"))', '/logs/a.log', 'logs/a.log'],
  ['a.py', 'keep(f"{name}-a.log")', '-a.log', undefined],
  ['a.py', 'keep(f"logs/{name}")', undefined, undefined],
  ['a.js', 'keep(path.join(process.env.BASE_DIR, "a.log"))', '/a.log', 'a.log'],
])('the end of a path is known where its beginning is not: %s %s', async (path, text, end, tail) => {
  const found = await known(path, `${text}\n`);
  expect({ end: found.end, tail: found.tail }).toEqual({ end, tail });
});
