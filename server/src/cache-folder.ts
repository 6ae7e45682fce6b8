import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where what can be made again is kept between processes; nothing says that it exists.
 * https://specifications.freedesktop.org/basedir-spec/latest, for macOS and Windows as their applications do.
 */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const home = homedir();
  if (process.platform === 'win32')
    return path.join(LOCALAPPDATA ?? path.join(home, 'AppData/Local'), 'twelve-factor/cache');
  if (process.platform === 'darwin') return path.join(home, 'Library/Caches/twelve-factor');
  return path.join(
    XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(home, '.cache'),
    'twelve-factor',
  );
}
