import type { Row } from '../rows';
import { dotnet } from './dotnet';
import { go } from './go';
import { jvm } from './jvm';
import { marks } from './marks';
import { node } from './node';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';
import type { Snippet, Writer } from './writing';

const calls: Readonly<Record<string, Writer>> = {
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

/** What people write to call what a row names, or to mark something with it, in the ways that its ecosystem knows. */
export function snippetsOf(row: Pick<Row, 'ecosystem' | 'name' | 'marks'>): readonly Snippet[] {
  const write = (row.marks ? marks : calls)[row.ecosystem];
  if (!write) throw new Error(`say how ${row.ecosystem} is written`);
  return write(row.name);
}
