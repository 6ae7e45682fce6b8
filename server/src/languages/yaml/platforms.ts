import type { CommandRole } from '../../semantics/facts';
import { addCommand, type PairReader } from '../shared/tree';
import { addVariables } from './kubernetes';

/** Render's blueprint: commands of services, and variables whose name stands in `key`. */
export const readRenderPair: PairReader = ({ key, value }, _parent, path, sink) => {
  if (!value) return false;
  if (key === 'envVars') return addVariables(value, path, sink, 'key');
  const role = RENDER_COMMANDS[key];
  if (role) addCommand(value, { role }, sink);
  return false;
};

const RENDER_COMMANDS: Readonly<Record<string, CommandRole>> = {
  startCommand: 'start',
  dockerCommand: 'start',
  buildCommand: 'build',
  preDeployCommand: 'release',
};

/** The private key of a user is called `data` like the public certificates beside it: its entry says what it is. */
export const readKubeconfigPair: PairReader = ({ key, keySpan, value }, _parent, path, sink) => {
  if (key !== 'client-key-data' || value?.kind !== 'scalar') return false;
  sink.entry(path, keySpan, value, 'private-key');
  return true;
};
