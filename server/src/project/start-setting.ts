import type { CommandLineFact } from '../semantics/facts';
import type { Project } from './project';
import { commandsOf, isForProduction } from './project-file';

/** Where a start command runs: `likely` where nothing says that it does not run in production. */
export type StartSetting = 'production' | 'likely' | 'development';

/** A script that starts itself ends the walk. */
const LONGEST_CHAIN = 8;
const PRODUCTION_SCRIPT = /^start:prod/;

/**
 * Whether production runs a start command of the document at `path`. A `package.json` or a Compose file without a word
 * for it is made for developers as soon as another file says how the app is started. Never throws.
 */
export function startSetting(path: string, fact: CommandLineFact, project: Project): StartSetting {
  const origin = originOf(path, fact, project);
  if (origin.dialect === 'makefile') return 'development';
  if (origin.dialect === 'compose' ? isForProduction(origin.path) : origin.dialect !== 'package-json')
    return 'production';
  const isScript = origin.dialect === 'package-json';
  if (isScript && !PRODUCTION_SCRIPT.test(origin.label ?? '') && hasProductionScript(origin.path, project))
    return 'development';
  const isStartedElsewhere = project.processes.some(
    ({ dialect, setting }) => setting === 'production' && dialect !== 'compose',
  );
  return isStartedElsewhere ? 'development' : 'likely';
}

/** Where there is a `start:prod`, the plain `start` is for developers. */
function hasProductionScript(path: string, project: Project): boolean {
  const manifest = project.files.find((file) => file.path === path);
  return (
    manifest !== undefined && commandsOf(manifest).some(({ label }) => PRODUCTION_SCRIPT.test(label ?? ''))
  );
}

/** The command line at the beginning of the chain of scripts that leads to this one. */
function originOf(path: string, fact: CommandLineFact, project: Project) {
  let at = { path, fact };
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const { by } = project.roleOf(at.path, at.fact);
    const file = by && project.files.find((one) => one.path === by.path);
    const starter = file && commandsOf(file).find(({ span }) => span.encloses(by.span));
    if (!by || !starter) break;
    at = { path: by.path, fact: starter };
  }
  return { path: at.path, dialect: at.fact.dialect, label: at.fact.label };
}
