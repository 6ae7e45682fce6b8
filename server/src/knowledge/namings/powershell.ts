import type { NamingTable } from '../../semantics/naming';
import { keyed, members, pair } from './rows';

/** Methods of .NET: dictionaries, headers, variables. A cmdlet does something with what it is called after. */
export const powershell: NamingTable = {
  verbs: /^(?:Set|With)(?=[A-Z])/,
  actions: /-/,
  functions: {
    ...members('Add TryAdd Set Append TryAddWithoutValidation', pair),
    ...members('SetEnvironmentVariable', keyed(0, 1, 2, 3)),
  },
};
