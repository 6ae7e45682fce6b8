using Microsoft.Win32;

var url = Registry.GetValue(@"HKEY_LOCAL_MACHINE\Software\Shop", "Url", null);
          ^^^^^^^^^^^^^^^^^ config/os-config-store [warning]: registry
using var key = Registry.LocalMachine.OpenSubKey(@"Software\Shop");
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/os-config-store
var mine = Environment.GetEnvironmentVariable("SHOP_URL");
