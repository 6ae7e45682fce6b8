using Microsoft.Win32;

using var hive = RegistryKey.OpenBaseKey(RegistryHive.LocalMachine, RegistryView.Registry64);
                 ^^^^^^^^^^^^^^^^^^^^^^^ config/os-config-store
using var key = hive.OpenSubKey(@"SOFTWARE\Shop\Mail");
