import { jvm } from './jvm';
import type { ManifestReader } from './manifest';
import { npm } from './npm';
import { dotnet, go, php, ruby, rust } from './others';
import { python } from './python';

const READERS: readonly ManifestReader[] = [npm, python, jvm, go, ruby, php, dotnet, rust];

/** The reader of a manifest, by its file name. */
export function manifestReader(fileName: string): ManifestReader | undefined {
  return READERS.find(({ matches }) => matches(fileName));
}
