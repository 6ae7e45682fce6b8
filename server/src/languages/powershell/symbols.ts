import type { LanguageSymbols } from '../../semantics/language-symbols';
import { ENVIRONMENT } from './nodes';

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_environment_variables */
export const symbols: LanguageSymbols = {
  self: ['this'],
  // Neither variables nor commands have a case.
  key: (name) => name.toLowerCase(),
  // Properties have `$this` before their names.
  classNames: 'body',
  returns: {
    'System.Diagnostics.Process.Start': 'System.Diagnostics.Process',
    'System.Diagnostics.Process.StartInfo': 'System.Diagnostics.ProcessStartInfo',
  },
  environment: {
    calls: { 'System.Environment.GetEnvironmentVariable': { name: 0 } },
    objects: [ENVIRONMENT],
  },
};
