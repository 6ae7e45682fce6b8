import type { FileOpeners, LogSink } from '../api';

/** Always a file, named here or by a builder. */
const file: LogSink = {};
const named: LogSink = { path: 1 };
/** Takes a writer, which may be anything. */
const writer: LogSink = { path: 0, writer: true };

/**
 * https://docs.rs/tracing-appender/latest/tracing_appender/rolling/, https://docs.rs/log4rs/latest/log4rs/append/,
 * https://docs.rs/fern/latest/fern/, https://docs.rs/simplelog/latest/simplelog/, https://docs.rs/env_logger/latest/env_logger/enum.Target.html,
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
  'simplelog.WriteLogger.init': { path: 2, writer: true },
  'fern.DateBased.new': { path: 0 },
  'flexi_logger.Logger.log_to_file': file,
  'flexi_logger.Logger.log_to_file_and_writer': file,
  'flexi_logger.writers.FileLogWriter.builder': file,
  'file_rotate.FileRotate.new': { path: 0, logs: true },
  'rolling_file.BasicRollingFileAppender.new': { path: 0 },
  'rolling_file.RollingFileAppender.new': { path: 0 },
  'logroller.LogRollerBuilder.new': { path: 1 },
  'spdlog.sink.FileSink.builder': file,
  'spdlog.sink.RotatingFileSink.builder': file,
  'ftlog.appender.FileAppender.builder': file,
  'ftlog.appender.FileAppender.new': { path: 0 },
  'slog_term.PlainDecorator.new': writer,
  'slog_json.Json.default': writer,
  'slog_json.Json.new': writer,
  'tracing_subscriber.fmt().with_writer': writer,
  'tracing_subscriber.fmt.layer().with_writer': writer,
  'tracing_appender.non_blocking': writer,
  'env_logger.Target.Pipe': writer,
};

export const rustOpeners: FileOpeners = {
  'std.fs.File.create': 0,
  'std.fs.File.create_new': 0,
  'std.fs.OpenOptions.open': 0,
};
