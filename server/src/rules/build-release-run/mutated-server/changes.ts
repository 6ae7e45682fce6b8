import type { Command } from '../../../semantics/facts';
import { commandsWithin } from '../../../shell/told-lines';

/** What changes a server that runs, by program: subcommands that fetch, install or build code on it, or restart a service. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  git: ['pull', 'fetch', 'checkout', 'reset', 'clone'],
  npm: ['ci', 'install', 'i', 'run build'],
  yarn: ['install', 'run build'],
  pnpm: ['install', 'i', 'run build'],
  pip: ['install'],
  pip3: ['install'],
  bundle: ['install'],
  composer: ['install'],
  systemctl: ['restart', 'reload'],
  pm2: ['restart', 'reload'],
  supervisorctl: ['restart'],
  go: ['build'],
};
/** What deploys an image, also from afar; with subcommands where others do not. */
const IMAGES: Readonly<Record<string, readonly string[] | undefined>> = {
  docker: ['pull', 'run', 'up', 'stack', 'service', 'load', 'rollout', 'compose'],
  'docker-compose': undefined,
  podman: undefined,
  kubectl: undefined,
  nomad: undefined,
  dokku: undefined,
  kamal: undefined,
};

/**
 * How a person would call the first of some commands that changes the server on which they are run; undefined
 * where none does, or where an image is deployed.
 */
export function changeBy(lines: readonly Command[]): string | undefined {
  const commands = lines.flatMap(commandsWithin);
  if (commands.some(isOfImage)) return undefined;
  return commands.map(changeOf).find((change) => change !== undefined);
}

function changeOf({ program, words }: Command): string | undefined {
  const texts = words.map(({ text = '' }) => text);
  if (['mvn', 'mvnw'].includes(program)) return program;
  if (program === 'service') return texts[2] === 'restart' ? texts.slice(0, 3).join(' ') : undefined;
  const verbs = Object.hasOwn(CHANGES, program) ? CHANGES[program] : undefined;
  // `git -C /srv/shop pull`
  const at = texts[1] === '-C' ? 3 : 1;
  const verb = verbs?.find((known) => known === texts.slice(at, at + known.split(' ').length).join(' '));
  return verb && `${program} ${verb}`;
}

function isOfImage({ program, words: [, verb] }: Command): boolean {
  if (!Object.hasOwn(IMAGES, program)) return false;
  return IMAGES[program]?.includes(verb?.text ?? '') ?? true;
}
