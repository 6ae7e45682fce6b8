import type { FileOpeners, LogSink } from '../api';

/** Always a file, named here or by a builder. */
const file: LogSink = {};
const named: LogSink = { path: 1 };

/**
 * https://docs.rs/tracing-appender/latest/tracing_appender/rolling/, https://docs.rs/log4rs/latest/log4rs/append/,
 * https://docs.rs/fern/latest/fern/, https://docs.rs/simplelog/latest/simplelog/,
 * https://docs.rs/flexi_logger/latest/flexi_logger/struct.Logger.html
 */
export const rust: Readonly<Record<string, LogSink>> = {
  'tracing_appender.rolling.minutely': named,
  'tracing_appender.rolling.hourly': named,
  'tracing_appender.rolling.daily': named,
  'tracing_appender.rolling.never': named,
  'tracing_appender.rolling.RollingFileAppender.new': { path: 2 },
  'tracing_appender.rolling.RollingFileAppender.builder': file,
  'log4rs.append.file.FileAppender.builder': file,
  'log4rs.append.rolling_file.RollingFileAppender.builder': file,
  'fern.log_file': { path: 0 },
  'fern.log_reopen': { path: 0 },
  'simplelog.WriteLogger.new': { path: 2, writer: true },
  'flexi_logger.Logger.log_to_file': file,
};

export const rustOpeners: FileOpeners = {
  'std.fs.File.create': 0,
  'std.fs.File.create_new': 0,
  'std.fs.OpenOptions.open': 0,
};
