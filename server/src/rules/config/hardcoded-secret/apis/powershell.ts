import { password, type SecretPlace } from '../api';

const secure = password(0, 'PASSWORD', 'string');

/**
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring,
 * https://learn.microsoft.com/dotnet/api/system.net.networkcredential
 */
export const powershell: Readonly<Record<string, SecretPlace>> = {
  'ConvertTo-SecureString': secure,
  'convertto-securestring': secure,
  'System.Net.NetworkCredential': password(1, 'PASSWORD'),
};
