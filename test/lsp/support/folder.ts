import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A workspace folder on disk, removed after the test. */
export class Folder {
  private constructor(readonly root: string) {}

  static async create(files: Readonly<Record<string, string>>): Promise<Folder> {
    const folder = new Folder(await realpath(await mkdtemp(path.join(tmpdir(), 'twelve-factor-lsp-'))));
    for (const [name, text] of Object.entries(files)) await folder.write(name, text);
    return folder;
  }

  get uri(): string {
    return pathToFileURL(this.root).href;
  }

  uriOf(name: string): string {
    return pathToFileURL(path.join(this.root, name)).href;
  }

  async write(name: string, text: string): Promise<void> {
    const file = path.join(this.root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** Undefined where there is no such file. */
  async read(name: string): Promise<string | undefined> {
    return readFile(path.join(this.root, name), 'utf8').catch(() => undefined);
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}
