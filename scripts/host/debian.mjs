import { step } from './step.mjs';
import { which } from './which.mjs';

/**
 * Installs Debian packages, if this machine is one where that can be done without asking anybody: it has
 * `apt-get`, and we are root (a container, a CI job). Otherwise throws `instead`, which tells what to do.
 */
export async function installDebianPackages(packages, instead) {
  const apt = which('apt-get');
  if (!apt || process.getuid?.() !== 0) throw new Error(instead);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('apt-get: updating the package lists', apt, ['update'], { env });
  await step(`apt-get: installing ${packages.join(', ')}`, apt, ['install', '-y', ...packages], { env });
}
