using System.Diagnostics;
using CliWrap;
using CliWrap.Buffered;
using P = System.Diagnostics.Process;
using static SimpleExec.Command;

namespace Shop.Media;

/// <summary>Makes thumbnails; Process.Start("convert") stands only in this comment.</summary>
public sealed class Thumbnails(IConfiguration configuration, Thumbnails.Converter converter)
{
    private const string Convert = "convert";
    private const string Call = "Process.Start(\"convert\")";
    private readonly ProcessStartInfo _probe = new("ffprobe", "-v error");
                                               ^^^ dependencies/shell-out: `ffprobe`

    public async Task ScaleAsync(string from, string to)
    {
        using var process = Process.Start(Convert, [from, "-resize", "200x200", to]);
                            ^^^^^^^^^^^^^ dependencies/shell-out [warning]: `convert`
        await process.WaitForExitAsync();
        P.Start("ffmpeg", $"-i {from} {to}")!.WaitForExit();
        ^^^^^^^ dependencies/shell-out: `ffmpeg`
        System.Diagnostics.Process.Start("git", "status");
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `git`
        global::System.Diagnostics.Process.Start("git");
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `git`

        var start = new ProcessStartInfo
                        ^^^^^^^^^^^^^^^^ dependencies/shell-out: `qpdf`
        {
            FileName = "qpdf",
            Arguments = $"--decrypt {from}",
            UseShellExecute = false,
        };
        Process.Start(start);
        using (var second = new Process { StartInfo = new ProcessStartInfo("unzip") { ArgumentList = { from } } })
                                                          ^^^^^^^^^^^^^^^^ dependencies/shell-out: `unzip`
        {
            second.Start();
        }

        var third = new Process();
        third.StartInfo.FileName = "zip";
        ^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `zip`
        third.Start();
        var fourth = new ProcessStartInfo();
        fourth.FileName = "/usr/bin/gs";
        ^^^^^^^^^^^^^^^ dependencies/shell-out: `gs`
        Process.Start(new ProcessStartInfo("bash", $"-c \"tar xf {from}\""));
                          ^^^^^^^^^^^^^^^^ dependencies/shell-out: This starts `tar` through a shell
        Process.Start("cmd", $"/c magick {from} out.png > log.txt");
        ^^^^^^^^^^^^^ dependencies/shell-out: This starts `magick` through a shell
        Process.Start("bash", "-c \"cd /srv && exec 'magick' in.png out.png\"");
        ^^^^^^^^^^^^^ dependencies/shell-out: This starts `magick` through a shell
        await Cli.Wrap("identify").WithArguments(from).ExecuteBufferedAsync();
              ^^^^^^^^ dependencies/shell-out: `identify`
        await RunAsync("pdftotext", from);
              ^^^^^^^^ dependencies/shell-out: `pdftotext`
        Medallion.Shell.Command.Run("gpg", "--decrypt", from).Wait();
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `gpg`
        Process.Start("exiftool", []);
        ^^^^^^^^^^^^^ dependencies/shell-out: `exiftool`
        Process.Start(from);
        ^^^^^^^^^^^^^ dependencies/shell-out [information]
    }

    public void Innocent(Converter process, Process running, string path)
    {
        process.Start("convert");
        converter.Start("convert");
        this.Start("convert");
        running.Kill();
        running.Start();
        Process.Start("./tools/shipped-with-us");
        Process.Start(Environment.ProcessPath!, "--worker");
        Process.Start(Environment.GetEnvironmentVariable("CONVERT") ?? throw new InvalidOperationException("CONVERT is not set"));
        Process.GetProcessesByName("convert");
        Console.WriteLine("Process.Start(\"convert\")");
    }

    private void Start(string name) => converter.Start(name);

    public sealed class Converter
    {
        public void Start(string name) { }
    }
}
