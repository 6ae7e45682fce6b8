import { execa, $ } from 'execa';

export async function prepare(): Promise<string> {
  await execa('pnpm', ['add', 'left-pad']);
        ^^^^^ dependencies/install-at-run
  await $`npm ci`;
        ^ dependencies/install-at-run
  const hint = 'Run npm install to get the dependencies.';
  return hint;
}
