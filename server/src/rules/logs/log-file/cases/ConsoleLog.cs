using Serilog;

class ConsoleLog
{
    static ILogger Create() => new LoggerConfiguration()
        .WriteTo.File("shop.log", shared: true)
                 ^^^^ logs/log-file
        .CreateLogger();
}
