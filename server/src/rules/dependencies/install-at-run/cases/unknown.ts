import { exec, execSync, spawn } from 'node:child_process';

export function install(name: string) {
  spawn('yarn', ['add', name]);
  ^^^^^ dependencies/install-at-run: yarn add
  spawn('npm', ['install', '--save', name], { cwd: 'plugins' });
  ^^^^^ dependencies/install-at-run: npm install
  execSync(`npm install --no-save ${name}`);
  ^^^^^^^^ dependencies/install-at-run: npm install
  exec('apt-get update && apt-get -y install chromium');
  ^^^^ dependencies/install-at-run: apt-get install
}

export function others(name: string) {
  execSync(`npm view ${name} version`);
  ^^^^^^^^ dependencies/shell-out
  spawn('node', ['install', name]);
  console.log(`run npm install ${name}`);
}
