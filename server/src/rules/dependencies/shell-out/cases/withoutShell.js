const { exec } = require('child_process');
const cp = require('child_process');

function status(callback) {
  exec('git status --short', { cwd: '/srv' }, callback);
  ^^^^ dependencies/shell-out
}

const revision = cp.execSync('git rev-parse HEAD');
                 ^^^^^^^^^^^ dependencies/shell-out
const host = cp.execSync('hostname', { encoding: 'utf8' });
             ^^^^^^^^^^^ dependencies/shell-out

module.exports = { status, revision, host };
