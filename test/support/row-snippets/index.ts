import type { Row } from '../rows';
import { dotnet } from './dotnet';
import { go } from './go';
import { jvm } from './jvm';
import { node } from './node';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';
import type { Snippet, Writer } from './writing';

const writers: Readonly<Record<string, Writer>> = {
  dotnet,
  go,
  jvm,
  node,
  php,
  powershell,
  python,
  ruby,
  rust,
};

/** What people write to call what a row names, in the ways that its ecosystem knows. */
export function snippetsOf({ ecosystem, name }: Pick<Row, 'ecosystem' | 'name'>): readonly Snippet[] {
  const write = writers[ecosystem];
  if (!write) throw new Error(`say how ${ecosystem} is written`);
  return write(name);
}
