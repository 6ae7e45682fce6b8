const { exec, spawn } = require('child_process');
const db = require('better-sqlite3')('shop.db');
const path = require('path');

// exec('rm -rf /') is only mentioned here, and so is child_process.spawn('ls').
const PATTERN = /exec\((.*)\)/;
const HELP = "Call exec('ls') from child_process to list files.";

db.exec('CREATE TABLE orders (id INTEGER)');
const match = PATTERN.exec(HELP);
/x(y)/g.exec('xy');

function replay(exec) {
  exec('this is the parameter');
}

function start({ spawn }) {
  spawn('this one too');
}

class Queue {
  exec(job) {
    return job();
  }

  run(job) {
    return this.exec(job);
  }
}

const queries = {
  exec: (sql) => db.prepare(sql).all(),
};
queries.exec('SELECT 1');

function nested() {
  const exec = (text) => text.toUpperCase();
  return exec('shout');
}

// Our own runtime, and programs that ship with the code or that the environment names.
spawn(process.execPath, ['worker.js']);
spawn('./bin/render', ['--fast']);
spawn(process.env.RENDERER, []);

open('https://example.org');
module.exports = { replay, start, Queue, nested, match, path };
