using Microsoft.Extensions.Hosting;
using Mono.Unix.Native;

namespace Shop;

static class Worker
{
    static void Main(string[] args)
    {
        if (args.Length > 0) Syscall.setsid();
                             ^^^^^^^^^^^^^^ concurrency/daemonize [warning]
        Host.CreateDefaultBuilder(args).UseWindowsService().UseSystemd().Build().Run();
        new Thread(Poll) { IsBackground = true }.Start();
        new Calls().setsid();
        Syscall.getpid();
        Console.WriteLine("Syscall.setsid()");
    }

    static void Poll() { }

    sealed class Calls
    {
        public void setsid() { }
    }
}
