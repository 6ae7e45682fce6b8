import type { FileOpeners, LogSink } from '../api';

/** A sink of Serilog; the console's takes its place in the chain. */
const serilog: LogSink = {
  path: 0,
  keyword: 'path',
  family: 'serilog',
  instead: { kind: 'method', code: 'Console()' },
};
const rolling: LogSink = { ...serilog, keyword: 'pathFormat' };
const provider: LogSink = { path: 0, keyword: 'path', instead: { kind: 'method', code: 'AddConsole()' } };
const appender: LogSink = { keyword: 'File' };
/** A path, or a stream or writer that may be anything. */
const listener: LogSink = { path: 0, known: true };
const writer: LogSink = { path: 0, writer: true };
/** Writes any text into any file. */
const appending: LogSink = { path: 0, keyword: 'path', logs: true };

const opened = (...values: readonly (string | boolean)[]): LogSink => ({
  path: 0,
  keyword: 'path',
  logs: true,
  where: { from: 1, values },
});

const SINKS = 'Serilog.LoggerConfiguration.WriteTo';
const AUDIT = 'Serilog.LoggerConfiguration.AuditTo';
const LOGGING = 'Microsoft.Extensions.Logging';

/**
 * https://github.com/serilog/serilog-sinks-file, https://github.com/serilog/serilog-sinks-rollingfile,
 * https://nlog-project.org/documentation/v5.0.0/html/T_NLog_Targets_FileTarget.htm,
 * https://logging.apache.org/log4net/manual/configuration.html, https://github.com/nreco/logging,
 * https://github.com/adams85/filelogger, https://github.com/Cysharp/ZLogger,
 * https://github.com/serilog/serilog-extensions-logging-file,
 * https://learn.microsoft.com/dotnet/api/system.diagnostics.textwritertracelistener
 */
export const dotnet: Readonly<Record<string, LogSink>> = {
  [`${SINKS}.Console`]: { family: 'serilog', silent: 'console' },
  [`${SINKS}.File`]: serilog,
  [`${SINKS}.RollingFile`]: rolling,
  [`${SINKS}.SizeRollingFile`]: rolling,
  [`${AUDIT}.File`]: { path: 0, keyword: 'path' },
  'NLog.Targets.FileTarget': { keyword: 'FileName' },
  'NLog.Config.ISetupConfigurationLoggingRuleBuilder.WriteToFile': { path: 0, keyword: 'fileName' },
  'log4net.Appender.FileAppender': appender,
  'log4net.Appender.RollingFileAppender': appender,
  [`${LOGGING}.ILoggingBuilder.AddFile`]: provider,
  ...Object.fromEntries(
    ['AddZLoggerFile', 'AddZLoggerRollingFile'].map((method) => [
      `${LOGGING}.ILoggingBuilder.${method}`,
      { ...provider, keyword: 'fileName', known: true as const },
    ]),
  ),
  [`${LOGGING}.ILoggerFactory.AddFile`]: { path: 0, keyword: 'path' },
  [`${LOGGING}.LoggerFactory.AddFile`]: { path: 0, keyword: 'path' },
  'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Logging.AddFile': provider,
  'Microsoft.Extensions.Hosting.HostApplicationBuilder.Logging.AddFile': provider,
  'Microsoft.Extensions.Hosting.IHostApplicationBuilder.Logging.AddFile': provider,
  'System.Diagnostics.TextWriterTraceListener': listener,
  'System.Diagnostics.XmlWriterTraceListener': listener,
  'System.Diagnostics.DelimitedListTraceListener': listener,
  // https://learn.microsoft.com/dotnet/api/microsoft.visualbasic.logging.filelogtracelistener
  'Microsoft.VisualBasic.Logging.FileLogTraceListener': {},
  'System.Console.SetOut': writer,
  'System.Console.SetError': writer,
  'System.IO.File.AppendAllText': appending,
  'System.IO.File.AppendAllTextAsync': appending,
  'System.IO.File.AppendAllLines': appending,
  'System.IO.File.AppendAllLinesAsync': appending,
  'System.IO.File.AppendText': appending,
  'System.IO.StreamWriter': opened(true),
  'System.IO.FileStream': opened('System.IO.FileMode.Append'),
  'System.IO.File.Open': opened('System.IO.FileMode.Append'),
};

export const dotnetOpeners: FileOpeners = {
  'System.IO.StreamWriter': 0,
  'System.IO.FileStream': 0,
  'System.IO.File.CreateText': 0,
  'System.IO.File.AppendText': 0,
  'System.IO.File.Create': 0,
  'System.IO.File.Open': 0,
  'System.IO.File.OpenWrite': 0,
};
