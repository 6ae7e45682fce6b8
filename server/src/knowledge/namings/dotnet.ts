import type { NamingTable } from '../../semantics/naming';
import { comparing, each, members, pair } from './rows';

/** Settings, headers, parameters, variables: https://learn.microsoft.com/dotnet/api/, https://restsharp.dev/docs/ */
export const dotnet: NamingTable = {
  verbs: /^(?:Set|With|Use)(?=[A-Z])/,
  actions: /^(?:Add|As|By|Configure|Encode|From|Log|Map|On|Parse|Protect|Register|Sign|To|Try)(?=[A-Z])/,
  functions: {
    ...members(
      'Add TryAdd Set Append AddOrUpdate SetEnvironmentVariable UseSetting AddHeader SetHeader SetString WithEnvironment ' +
        'AddParameter AddQueryParameter AddOrUpdateParameter AddWithValue AddDefaultHeader TryAddWithoutValidation',
      pair,
    ),
    ...each('KeyValuePair System.Collections.Generic.KeyValuePair', pair),
    ...members('Equals', comparing),
  },
};
