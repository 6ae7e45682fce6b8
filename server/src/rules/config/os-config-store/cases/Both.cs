using Microsoft.Win32;

// Microsoft\Windows is asked for its version, the other key is ours.
var name = Registry.GetValue(@"HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion", "ProductName", null);
var url = Registry.GetValue(@"HKEY_LOCAL_MACHINE\Software\Shop", "Url", null);
          ^^^^^^^^^^^^^^^^^ config/os-config-store
