using Serilog;

class Sinks
{
    static ILogger Create() => new LoggerConfiguration()
        .WriteTo.Console()
        .WriteTo.File("shop.log")
                 ^^^^ logs/log-file
        .CreateLogger();
}
