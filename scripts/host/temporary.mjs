import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fresh folders for one run of VS Code, and `remove()` to take them away again. */
export async function temporaryFolders() {
  const root = await mkdtemp(join(tmpdir(), 'twelve-factor-host-'));
  const extensionsDir = join(root, 'extensions');
  const dataDir = join(root, 'data');
  await mkdir(extensionsDir);
  await mkdir(dataDir);
  // The server may still be closing its logs when it is told to go, hence the retries.
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return { extensionsDir, dataDir, remove };
}
