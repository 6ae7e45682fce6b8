import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import crossSpawn from 'cross-spawn';
import { $ } from 'zx';

export function tools(file: string, pattern: string) {
  execa`pdftotext -layout ${file}`;
  ^^^^^ dependencies/shell-out [warning]: pdftotext
  spawn('git log --oneline', { shell: true });
  ^^^^^ dependencies/shell-out [warning]: `git` through a shell
  crossSpawn.sync('python3', ['report.py']);
  ^^^^^^^^^^^^^^^ dependencies/shell-out [warning]: python3
  process.execve('/usr/bin/tail', ['tail', '-f', file]);
  ^^^^^^^^^^^^^^ dependencies/shell-out [warning]: tail
  new Deno.Command('grep', { args: [pattern, file] });
      ^^^^^^^^^^^^ dependencies/shell-out [warning]: grep
  return $`ffprobe ${file}`;
         ^ dependencies/shell-out [warning]: ffprobe
}

// What runs this code, and files that are shipped with it.
const here = path.dirname(fileURLToPath(import.meta.url));
spawn('node', ['worker.js']);
spawn(process.execPath, ['worker.js']);
execFile(path.join(__dirname, '..', 'bin', 'resize.sh'));
execFile(`${__dirname}/resize.sh`, [here]);
execFile('./bin/resize.sh');
spawn(process.env.FFMPEG_PATH!, ['-version']);

// Other things of these names.
/a(b)/.exec('ab');
db.exec('CREATE TABLE orders (id INTEGER)');
