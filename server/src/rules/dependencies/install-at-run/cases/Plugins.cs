using System.Diagnostics;

namespace Shop.Plugins;

class Plugins
{
    void Install(string name)
    {
        Process.Start("npm", "install");
        ^^^^^^^^^^^^^ dependencies/install-at-run: `npm install`
        Process.Start(new ProcessStartInfo("dotnet") { Arguments = "restore Plugins.csproj" });
                          ^^^^^^^^^^^^^^^^ dependencies/install-at-run: `dotnet restore`
        Console.WriteLine("npm install");
        this.Install(name);
        plugins.Start("npm", "install");
    }
}
