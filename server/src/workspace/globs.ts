import picomatch from 'picomatch';

export type PathTest = (path: string) => boolean;

/**
 * A test of paths against globs. As in a git-ignore file, a glob without a slash matches at any depth, and one that
 * names a folder matches all that is in it. A broken glob matches nothing.
 */
export function globTest(globs: readonly string[]): PathTest {
  const tests = globs.flatMap((glob) => {
    try {
      return [picomatch(variants(glob), { dot: true })];
    } catch {
      return [];
    }
  });
  return (path) => tests.some((test) => test(path));
}

function variants(glob: string): string[] {
  const bare = glob.replace(/^\.?\//, '').replace(/\/+$/, '');
  const anchored = bare.includes('/') || glob.startsWith('/') ? bare : `**/${bare}`;
  return [anchored, `${anchored}/**`];
}
