'use strict';

const { promisify } = require('node:util');
const childProcess = require('child_process');
const { exec: runLine, spawn, execFile = null } = require('node:child_process');
const { execSync } = childProcess;
const shell = require('shelljs');
const express = require('express');

const run = promisify(runLine);
const pexec = require('util').promisify(require('child_process').exec);

class Thumbnails {
  #processes = childProcess;

  constructor(directory) {
    this.directory = directory;
    this.launch = spawn;
  }

  async make(file, size) {
    const { stdout } = await run(`convert ${file} -resize ${size} out.png`);
                             ^^^ dependencies/shell-out
    this.launch('ffmpeg', ['-i', file, 'out.mp4'], { stdio: 'inherit' });
    ^^^^^^^^^^^ dependencies/shell-out
    await this.#processes.exec('rm -rf /tmp/thumbs');
          ^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    return stdout;
  }
}

function revision() {
  return execSync('git rev-parse HEAD').toString().trim();
         ^^^^^^^^ dependencies/shell-out
}

const router = express.Router();
router.get('/disk', async (request, response) => {
  const result = shell.exec('df -h', { silent: true });
                 ^^^^^^^^^^ dependencies/shell-out
  const { stdout } = await pexec("du -sh /data");
                           ^^^^^ dependencies/shell-out
  response.send(result.stdout + stdout);
});

router.get('/fonts', (request, response) => {
  require('child_process').exec('fc-list', (error, fonts) => response.send(fonts));
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
});

async function pages(file) {
  const { execa, $ } = await import('execa');
  const { stdout } = await execa('pdftotext', [file, '-']);
                           ^^^^^ dependencies/shell-out
  await $`gs -o out.pdf ${file}`;
        ^ dependencies/shell-out
  await $({ cwd: '/tmp' })`zip out.zip out.pdf`;
        ^ dependencies/shell-out
  return stdout;
}

require('cross-spawn')('wkhtmltopdf', ['in.html', 'out.pdf']);
^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out

module.exports = { Thumbnails, revision, router, pages };
