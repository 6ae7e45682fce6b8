import { execSync } from 'node:child_process';

export async function Report({ name }: { name: string }) {
  const log: string = execSync(`git log -1 --format=%s ${name}`).toString();
                      ^^^^^^^^ dependencies/shell-out
  return <pre title="execSync('ls')">{log || <em>{execSync('date').toString()}</em>}</pre>;
                                                  ^^^^^^^^ dependencies/shell-out
}
