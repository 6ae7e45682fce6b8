import type { NamingTable } from '../../semantics/naming';
import { comparing, each, keyed, members, pair } from './rows';

/** Settings, headers, parameters, variables: https://learn.microsoft.com/dotnet/api/, https://restsharp.dev/docs/ */
export const dotnet: NamingTable = {
  verbs: /^(?:Set|With|Use)(?=[A-Z])/,
  actions: /^(?:Add|As|By|Configure|Encode|From|Log|Map|On|Parse|Protect|Register|Sign|To|Try)(?=[A-Z])/,
  functions: {
    ...members(
      'Add TryAdd Set Append AddOrUpdate UseSetting AddHeader SetHeader SetString WithEnvironment ' +
        'AddParameter AddQueryParameter AddOrUpdateParameter AddWithValue AddDefaultHeader TryAddWithoutValidation',
      pair,
    ),
    ...members('SetEnvironmentVariable', keyed(0, 1, 2, 3)),
    ...each('KeyValuePair System.Collections.Generic.KeyValuePair', pair),
    ...members('Equals', comparing),
  },
};
