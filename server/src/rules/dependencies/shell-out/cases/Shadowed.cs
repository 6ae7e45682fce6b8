using Process = Shop.Runtime.Process;

namespace Shop.Jobs
{
    class Shadowed
    {
        void Run()
        {
            Process.Start("convert");
            new ProcessStartInfo("convert");
            System.Diagnostics.Process.Start("convert");
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
            Cli.Wrap("convert");
            RunAsync("convert");
        }

        class ProcessStartInfo
        {
            public ProcessStartInfo(string name) { }
        }
    }
}
