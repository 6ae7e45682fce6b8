const { execSync, spawn } = require('child_process');
const npm = require('npm');

function add(plugin) {
  execSync('npm install --no-save lodash');
  ^^^^^^^^ dependencies/install-at-run
  spawn('yarn', ['add', 'left-pad']);
  ^^^^^ dependencies/install-at-run
  // Not an install.
  execSync('npm run build');
  ^^^^^^^^ dependencies/shell-out
  npm.install(plugin);
  console.log('npm install first');
}

module.exports = { add };
