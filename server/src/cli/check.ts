import path from 'node:path';
import { pages } from '../rules/pages.gen';
import { rules } from '../rules/registry.gen';
import { repositoryOf } from '../workspace/node-repository';
import type { CheckArguments, FormatName } from './arguments';
import { Caches } from './caches';
import { Checker } from './checker';
import type { Format } from './formats/format';
import { json } from './formats/json';
import { sarif } from './formats/sarif';
import { stylish } from './formats/stylish';
import type { Terminal } from './main';
import { type FileReport, summarise } from './report';
import { findTargets } from './targets';
import { checkAll } from './threads';

const FORMATS: Readonly<Record<FormatName, Format>> = { stylish, json, sarif };

/** How long people watch a silent terminal, in milliseconds. */
const PATIENCE = 1000;

/** Runs `check`; answers the exit code. */
export async function check(options: CheckArguments, terminal: Terminal): Promise<number> {
  const { cwd } = terminal;
  const told = new Set<string>();
  let failed = false;
  const onError = (message: string) => {
    failed = true;
    if (!told.has(message)) terminal.error(message);
    told.add(message);
  };
  const caches = options.cache === undefined ? undefined : new Caches(options.cache, terminal);
  const checker = new Checker(onError, caches !== undefined);
  const { targets, missing } = findTargets(options.paths, cwd, checker);
  for (const given of missing) onError(`${given}: there is no such file or folder`);

  const started = Date.now();
  const onProgress = (done: number, of: number) => {
    if (Date.now() - started > PATIENCE) terminal.progress(`${done} of ${of} files checked`);
  };
  const all = await checkAll(
    targets,
    checker,
    {
      earlier: (root) => caches?.of(root),
      onSeen: (root, around) => caches?.saw(root, around),
      onError,
      onProgress,
    },
    terminal.script,
  );
  terminal.progress('');
  if (!failed) caches?.save((root) => checker.seen(root));
  const files = options.quiet ? all.map(withoutAdvice) : all;
  if (!options.quiet) {
    for (const { path: file, notice } of files) if (notice) terminal.error(`${file} ${notice}`);
  }
  const summary = summarise(files);
  const format = FORMATS[options.format];
  const rootPath = path
    .relative(repositoryOf(cwd) ?? cwd, cwd)
    .split(path.sep)
    .join('/');
  await terminal.print(
    format(
      { version: terminal.version, files, summary },
      {
        color: options.color ?? terminal.color,
        rules,
        pages,
        rootPath: rootPath === '' ? '' : `${rootPath}/`,
      },
    ),
  );
  if (failed) return 2;
  return summary.errors > 0 || summary.warnings > options.maxWarnings ? 1 : 0;
}

function withoutAdvice({ notice: _, notLookedAt: __, ...report }: FileReport): FileReport {
  const findings = report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return { ...report, findings };
}
