using System.Diagnostics;
using log4net.Appender;
using NLog.Targets;
using Serilog;

var builder = WebApplication.CreateBuilder(args);

Log.Logger = new LoggerConfiguration()
    .MinimumLevel.Information()
    .Enrich.FromLogContext()
    .WriteTo.Console()
    .WriteTo.File("logs/shop-.log", rollingInterval: RollingInterval.Day)
             ^^^^ logs/log-file [warning]: logs/shop-.log
    .CreateLogger();
using var audit = new LoggerConfiguration().AuditTo.File(path: "audit.log").CreateLogger();
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: audit.log

builder.Host.UseSerilog((context, services, log) => log
    .ReadFrom.Configuration(context.Configuration)
    .WriteTo.Async(sink => sink.File(Path.Combine("logs", "shop.log")))
                           ^^^^^^^^^ logs/log-file: logs/shop.log
    .WriteTo.Logger(errors => errors.WriteTo.RollingFile("errors-{Date}.log")));
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: errors-{Date}.log
builder.Logging.AddFile("shop.log");
^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: shop.log
builder.Services.AddLogging(logging => logging.AddConsole().AddFile("shop.log"));
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: shop.log

var target = new FileTarget("file") { FileName = "${basedir}/nlog.log" };
                 ^^^^^^^^^^ logs/log-file: nlog.log
var appender = new RollingFileAppender { File = "log4net.log", AppendToFile = true };
                   ^^^^^^^^^^^^^^^^^^^ logs/log-file: log4net.log
Trace.Listeners.Add(new TextWriterTraceListener("trace.log"));
                        ^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: trace.log
Console.SetOut(new StreamWriter("out.log"));
^^^^^^^^^^^^^^ logs/log-file: out.log
File.AppendAllText("app.log", "started");
^^^^^^^^^^^^^^^^^^ logs/log-file: app.log

Log.Logger = new LoggerConfiguration().WriteTo.Console().CreateLogger();
new LoggerConfiguration().WriteTo.File(Environment.GetEnvironmentVariable("LOG_FILE")!);
new ConsoleTarget("console");
new ConsoleAppender { File = "log4net.log" };
Trace.Listeners.Add(new TextWriterTraceListener(Console.Out));
Console.SetOut(new StreamWriter(Console.OpenStandardOutput()));
File.AppendAllText("orders.csv", "1;2");
File.WriteAllText("report.log.txt", "");
results.File("export.pdf");
app.MapGet("/download", controller => controller.File("shop.log"));
// new LoggerConfiguration().WriteTo.File("comment.log")
