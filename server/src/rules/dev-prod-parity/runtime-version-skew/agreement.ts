import { versionsAgree } from '../../../project/images';
import { rangeAllows } from '../../../project/ranges';
import type { Runtime, RuntimeVersion } from '../../../project/runtimes';

/** How many numbers of a version matter: Node 20.9 runs what 20.11 runs, Python 3.10 does not what 3.12 does. */
export const PRECISION: Readonly<Record<Runtime, number>> = {
  node: 1,
  java: 1,
  dotnet: 1,
  python: 2,
  go: 2,
  php: 2,
  rust: 2,
  ruby: 3,
};

/** What the others are measured by: the image that the app runs in, else those that build it, else a file with a version. */
export function referencesOf(all: readonly RuntimeVersion[]): readonly RuntimeVersion[] {
  const production = all.filter(({ setting, isRange }) => setting === 'production' && !isRange);
  const final = production.filter(({ image }) => image === 'final');
  if (final.length > 0) return final;
  const images = production.filter(({ image }) => image !== undefined);
  return images.length > 0 ? images : production;
}

/** Whether a version is as good as one of the others, or in its range. */
export function agreesWithAny(own: RuntimeVersion, references: readonly RuntimeVersion[]): boolean {
  return references.some((reference) => agree(own, reference));
}

function agree(a: RuntimeVersion, b: RuntimeVersion): boolean {
  if (a.range !== undefined) return rangeAllows(a.range, modern(b));
  if (b.range !== undefined) return rangeAllows(b.range, modern(a));
  const short = (version: RuntimeVersion) =>
    modern(version).split('.').slice(0, PRECISION[version.runtime]).join('.');
  return versionsAgree(short(a), short(b));
}

/** Java 1.8 is Java 8. */
function modern({ runtime, version }: RuntimeVersion): string {
  return runtime === 'java' ? version.replace(/^1\.(?=\d)/, '') : version;
}
