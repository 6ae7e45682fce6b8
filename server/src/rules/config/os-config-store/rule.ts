import { type RuleContext, rule } from '../../../engine/rule';
import type { ApiTable } from '../../../semantics/apis';
import type { CallFact } from '../../../semantics/facts';

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

/** Keys in which Windows speaks of itself: that is no config of the app. */
const OF_WINDOWS = /^(?:.*\\)?SOFTWARE\\Microsoft\\(?:Windows|\.?NET Framework|Cryptography)/i;
/** What a key is opened with that was opened before, or a whole hive. */
const OPENING = ['*.OpenSubKey', '*.CreateSubKey'];

export default rule<Store>({
  id: 'config/os-config-store',
  title: 'Config from a store of the operating system',
  severity: 'warning',
  kinds: ['app'],
  apis,

  call(fact, { name }, context) {
    if (isOfWindows(fact, context)) return undefined;
    return {
      span: fact.call.callee.span,
      message: `This takes config from ${name}, which a container does not have and a new machine starts without. Read it from the environment.`,
    };
  },
});

/** Whether the call, or those that go on from what it opens, name keys of Windows alone. */
function isOfWindows(fact: CallFact, context: RuleContext): boolean {
  const own = keysOf(fact, context);
  const keys = own.length > 0 ? own : context.calls(OPENING).flatMap((call) => keysOf(call, context));
  return keys.length > 0 && keys.every((key) => OF_WINDOWS.test(key));
}

/** The keys that a call names; a hive and the name of a value are none. */
function keysOf({ call }: CallFact, context: RuleContext): readonly string[] {
  return call.args.flatMap((argument) => {
    const key = context.constant(argument);
    return key?.includes('\\') ? [key] : [];
  });
}
