import type { RequestTable } from '../../semantics/request-table';
import { dotnet } from './dotnet';
import { go } from './go';
import { jvm } from './jvm';
import { node } from './node';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';

export type {
  Base,
  FileRow,
  GeneratedBase,
  Mark,
  Purpose,
  Registration,
  RequestTable,
  Routed,
} from '../../semantics/request-table';
export { typed } from '../../semantics/typed-calls';

/**
 * Who answers requests, and what else a framework calls, by the ecosystem of a programming language. A table is put
 * together when it is called for: keep it.
 */
export const requestTables: Readonly<Record<string, () => RequestTable>> = {
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
