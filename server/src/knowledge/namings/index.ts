import type { NamingTable } from '../../semantics/naming';
import { dotnet } from './dotnet';
import { go } from './go';
import { jvm } from './jvm';
import { node } from './node';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';

/** What gives names to values in calls, by the ecosystem of a programming language. */
export const namingTables: Readonly<Record<string, NamingTable>> = {
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
