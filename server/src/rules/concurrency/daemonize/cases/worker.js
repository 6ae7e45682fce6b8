const { spawn, fork } = require('child_process');
const pm2 = require('pm2');
const daemon = require('daemon');

function background(script) {
  const child = spawn('node', [script], { detached: true, stdio: 'ignore' });
                ^^^^^ concurrency/daemonize
  child.unref();
}

fork('./worker.js', [], { detached: true }).unref();
^^^^ concurrency/daemonize
fork('./attended.js', [], { detached: true });
daemon();
^^^^^^ concurrency/daemonize
require('daemon')();
^^^^^^^^^^^^^^^^^ concurrency/daemonize
daemon.daemon('./mailer.js', []);
^^^^^^^^^^^^^ concurrency/daemonize

pm2.connect(() => {
  pm2.start({ script: 'api.js', instances: 2 }, () => pm2.disconnect());
  ^^^^^^^^^ concurrency/daemonize
});

module.exports = { background };
