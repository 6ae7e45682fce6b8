import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { cacheFolder } from './cache-folder';
import { compileParsersOnce } from './wasm';

/**
 * Runs a CommonJS bundle, compiled by V8 in an earlier process where that left its code in the user's cache folder.
 * Compiling is more than half of what a start takes. Code of another bundle, of another version of V8 or with other
 * flags is not used; where there is none, it is kept when the process ends. A cache that cannot be read or written costs
 * nothing but time. `NODE_DISABLE_COMPILE_CACHE`, as for Node's own, switches it off.
 * https://nodejs.org/api/vm.html#new-vmscriptcode-options
 *
 * @param bundle absolute path
 * @param filename what the bundle takes for its own path: what threads have to start
 */
export function runCached(bundle: string, filename: string): void {
  // V8 takes no code that was compiled with other flags than it has when it is asked to.
  compileParsersOnce();
  const source = readFileSync(bundle, 'utf8');
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : new CodeCache(bundle);
  const cachedData = cache?.read();
  const parameters = 'exports, require, module, __filename, __dirname';
  const script = new Script(`(function (${parameters}) {${source}\n})`, {
    filename: bundle,
    ...(cachedData ? { cachedData } : {}),
  });
  if (cache && isMainThread && (!cachedData || script.cachedDataRejected))
    process.once('exit', () => cache.write(script.createCachedData()));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, filename, path.dirname(filename));
}

/** The compiled code of one bundle, in a file that begins with what it was made of. */
class CodeCache {
  private readonly file: string;
  private readonly made: Buffer;

  constructor(bundle: string) {
    const place = createHash('sha1').update(bundle).digest('hex').slice(0, 12);
    const { mtimeMs, size } = statSync(bundle);
    this.file = path.join(cacheFolder(), `${path.basename(bundle, '.js')}-${place}.code`);
    this.made = createHash('sha256').update(`${size} ${mtimeMs} ${process.version} ${process.arch}`).digest();
  }

  read(): Buffer | undefined {
    try {
      const kept = readFileSync(this.file);
      const { length } = this.made;
      return kept.subarray(0, length).equals(this.made) ? kept.subarray(length) : undefined;
    } catch {
      return undefined;
    }
  }

  write(code: Buffer): void {
    try {
      mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 });
      // Other processes never see half of it.
      const part = `${this.file}.${process.pid}`;
      writeFileSync(part, Buffer.concat([this.made, code]), { mode: 0o600 });
      renameSync(part, this.file);
    } catch {
      // A home that cannot be written to is none of the user's concern.
    }
  }
}
