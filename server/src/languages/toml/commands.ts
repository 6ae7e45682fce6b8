import type { CommandRole } from '../../semantics/facts';
import { addCommand, type PairReader } from '../shared/tree';

/** Key paths of command lines in the files of platforms; `*` stands for any key. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, CommandRole>>>> = {
  fly: { 'processes.*': 'start', 'experimental.cmd': 'start', 'deploy.release_command': 'release' },
  netlify: { 'build.command': 'build' },
  railway: { 'deploy.startCommand': 'start', 'build.buildCommand': 'build' },
  nixpacks: { 'start.cmd': 'start', 'phases.build.cmds': 'build' },
};

/** Reads the command lines of a dialect; undefined where it has none. */
export function commandReader(dialect: string): PairReader | undefined {
  const roles = COMMANDS[dialect];
  if (!roles) return undefined;
  return ({ value }, _parent, path, sink) => {
    const role = roles[path.join('.')] ?? roles[[...path.slice(0, -1), '*'].join('.')];
    if (role && value?.kind === 'scalar') addCommand(value, { role, label: path.at(-1) ?? '' }, sink);
    return false;
  };
}
