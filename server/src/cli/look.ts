import path from 'node:path';
import { rules } from '../rules/registry.gen';
import { repositoryOf } from '../workspace/node-repository';
import { type Arguments, UsageError } from './arguments';
import { Checker } from './checker';
import { digestReport, factsReport, whyReport } from './facts';
import type { Terminal } from './main';

/** Runs `facts` and `check --why`: what was read in a file, and what a rule made of it. Throws a `UsageError`. */
export async function look(
  options: Extract<Arguments, { command: 'facts' | 'why' }>,
  { cwd, error }: Terminal,
): Promise<string> {
  if (options.command === 'why' && !rules.some(({ id }) => id === options.rule))
    throw new UsageError(`there is no rule ${options.rule}`);
  const file = path.resolve(cwd, options.file);
  const folder = path.dirname(file);
  const root = repositoryOf(folder) ?? (file.startsWith(`${cwd}${path.sep}`) ? cwd : folder);
  const checker = new Checker(error);
  const analysis = await checker.analyse(root, path.relative(root, file).split(path.sep).join('/'));
  if (!analysis)
    throw new UsageError(`${options.file}: there is no such file, or it is in no language that is read`);
  try {
    if (options.command === 'why') return whyReport(analysis, options.rule, options.line);
    const digest = checker.digest(analysis.document.path, analysis.text);
    return factsReport(analysis) + digestReport(digest);
  } finally {
    analysis.dispose();
  }
}
