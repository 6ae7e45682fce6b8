import type { ApiTable } from '../../../engine/rule';
import { rule } from '../../../engine/rule';

/** What people call the store. */
interface Store {
  readonly name: string;
}

const registry: Store = { name: 'the Windows registry' };
const machine: Store = { name: 'machine.config' };
const preferences: Store = { name: 'the preferences of the Java user' };
const keys = (names: string, store: Store) =>
  Object.fromEntries(names.split(' ').map((name) => [name, store]));

/**
 * https://learn.microsoft.com/dotnet/api/microsoft.win32.registry,
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.prefs/java/util/prefs/Preferences.html
 */
const apis: ApiTable<Store> = {
  dotnet: {
    ...keys(
      'Microsoft.Win32.Registry.GetValue Microsoft.Win32.Registry.SetValue Microsoft.Win32.RegistryKey.OpenBaseKey Microsoft.Win32.RegistryKey.OpenRemoteBaseKey ' +
        ['LocalMachine', 'CurrentUser', 'Users', 'ClassesRoot', 'CurrentConfig']
          .flatMap((hive) =>
            ['OpenSubKey', 'CreateSubKey', 'GetValue'].map(
              (method) => `Microsoft.Win32.Registry.${hive}.${method}`,
            ),
          )
          .join(' '),
      registry,
    ),
    ...keys('System.Configuration.ConfigurationManager.OpenMachineConfiguration', machine),
    ...keys('System.Web.Configuration.WebConfigurationManager.OpenMachineConfiguration', machine),
  },
  jvm: keys(
    ['userRoot', 'systemRoot', 'userNodeForPackage', 'systemNodeForPackage']
      .map((method) => `java.util.prefs.Preferences.${method}`)
      .join(' '),
    preferences,
  ),
};

/** What Windows says of itself there is no config of the app. */
const OF_WINDOWS = /Microsoft\\{1,2}(?:Windows|NET Framework|Cryptography)/;

export default rule<Store>({
  id: 'config/os-config-store',
  title: 'Config from a store of the operating system',
  severity: 'warning',
  apis,

  call(fact, { name }, context) {
    if (context.project.kind !== 'app' || OF_WINDOWS.test(context.text)) return undefined;
    return {
      span: fact.call.callee.span,
      message: `This takes config from ${name}, which a container does not have and a new machine starts without. Read it from the environment.`,
    };
  },
});
