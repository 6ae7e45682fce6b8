using System.Diagnostics;

class WithoutShell
{
    void Run(string name)
    {
        Process.Start("bash", "-c \"ls -l\"");
        ^^^^^^^^^^^^^ dependencies/shell-out: through a shell
        Process.Start(new ProcessStartInfo { FileName = "/bin/sh", Arguments = "-c 'git status'" });
                          ^^^^^^^^^^^^^^^^ dependencies/shell-out: through a shell
        Process.Start("sh", $"-c \"ls {name}\"");
        ^^^^^^^^^^^^^ dependencies/shell-out: through a shell
    }
}
