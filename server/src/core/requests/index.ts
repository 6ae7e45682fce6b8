import { dotnet } from './dotnet';
import { go } from './go';
import { jvm } from './jvm';
import { node } from './node';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';
import type { RequestTable } from './table';

export type {
  Base,
  FileRow,
  GeneratedBase,
  Mark,
  Purpose,
  Registration,
  RequestTable,
  Routed,
} from './table';
export { typed } from './typed';

/** Who answers requests, and what else a framework calls, by the ecosystem of a programming language. */
export const requestTables: Readonly<Record<string, RequestTable>> = {
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
