import type { FileOpeners, LogSink } from '../api';

const stdout = { kind: 'argument', code: '$stdout' } as const;
/** A path, or a stream. */
const device: LogSink = { path: 0, known: true, optional: true, instead: stdout };
/** Behind the path stand how often and at which size the file is changed. */
const logger: LogSink = {
  ...device,
  instead: { ...stdout, alone: true, drop: ['shift_age', 'shift_size', 'shift_period_suffix', 'binmode'] },
};
const path: LogSink = { path: 0, known: true, optional: true };
/** A file that is opened to be written on. */
const appended: LogSink = { path: 0, known: true, logs: true, appends: 1 };

/** `File.write('app.log', line, mode: 'a')` */
const written: LogSink = { path: 0, known: true, logs: true, opening: { options: ['mode'] } };

/**
 * The standard library (https://docs.ruby-lang.org/en/master/Logger.html), Rails
 * (https://api.rubyonrails.org/classes/ActiveSupport/Logger.html) and common gems.
 */
export const ruby: Readonly<Record<string, LogSink>> = {
  Logger: logger,
  'Logger.reopen': device,
  'Logger.LogDevice': logger,
  'ActiveSupport.Logger': logger,
  'ActiveSupport.BufferedLogger': device,
  'ActiveSupport.TaggedLogging.logger': logger,
  // https://github.com/sidekiq/sidekiq/wiki/Logging
  'Sidekiq.Logger': logger,
  'Sidekiq.Logging.initialize_logger': device,
  // https://docs.ruby-lang.org/en/master/File.html
  'File.open': appended,
  'File.new': appended,
  'Kernel.open': appended,
  'File.write': written,
  'IO.write': written,
  // https://github.com/steveklabnik/mono_logger
  MonoLogger: logger,
  // https://github.com/tilfin/ougai
  'Ougai.Logger': logger,
  // https://logger.rocketjob.io/appenders.html
  'SemanticLogger.add_appender': { keyword: 'file_name', optional: true },
  'SemanticLogger.Appender.IO': path,
  'SemanticLogger.Appender.File': { path: 0, keyword: 'file_name', known: true, optional: true },
  // https://github.com/bdurand/lumberjack
  'Lumberjack.Logger': device,
  'Lumberjack.Device.LogFile': path,
  'Lumberjack.Device.DateRollingLogFile': path,
  'Lumberjack.Device.SizeRollingLogFile': path,
  // https://github.com/TwP/logging
  'Logging.logger': device,
  'Logging.appenders.file': { path: 0, keyword: 'filename', known: true, optional: true },
  'Logging.appenders.rolling_file': { path: 0, keyword: 'filename', known: true, optional: true },
  // https://github.com/colbygk/log4r
  'Logging.Appenders.File': { keyword: 'filename', optional: true },
  'Logging.Appenders.RollingFile': { keyword: 'filename', optional: true },
  'Log4r.FileOutputter': { keyword: 'filename', optional: true },
  'Log4r.RollingFileOutputter': { keyword: 'filename', optional: true },
  'Log4r.DateFileOutputter': { keyword: 'dirname', optional: true },
  // https://rubydoc.info/gems/yell
  Yell: device,
  // https://dry-rb.org/gems/dry-logger, https://guides.hanamirb.org/logger/configuration/
  'Dry.Logger': { keyword: 'stream', known: true, optional: true },
  'Hanami.Logger': { keyword: 'stream', known: true, optional: true },
  // https://github.com/rack/rack/blob/main/lib/rack/common_logger.rb
  'Rack.CommonLogger': { path: 1, writer: true },
  'Yell.Adapters.File': { keyword: 'filename', optional: true },
  'Yell.Adapters.Datefile': { keyword: 'filename', optional: true },
  // https://github.com/dwbutler/logstash-logger
  LogStashLogger: { keyword: 'path', optional: true },
  'WEBrick.Log': device,
  'WEBrick.BasicLog': device,
  // What the process prints, taken away from where the platform looks for it.
  '$stdout.reopen': path,
  '$stderr.reopen': path,
  'STDOUT.reopen': path,
  'STDERR.reopen': path,
  // https://puma.io/puma/Puma/DSL.html, https://yhbt.net/unicorn/Unicorn/Configurator.html
  'Puma.DSL.stdout_redirect': path,
  'Unicorn.Configurator.stdout_path': path,
  'Unicorn.Configurator.stderr_path': path,
  // https://guides.rubyonrails.org/configuring.html
  'config.paths.add': { keyword: 'with', where: { from: 0, values: ['log'] } },
};

/** https://guides.rubyonrails.org/configuring.html */
export const rubyAssigned: Readonly<Record<string, LogSink>> = {
  'config.paths.log': { path: 0, known: true },
  'Rails.application.config.paths.log': { path: 0, known: true },
};

export const rubyOpeners: FileOpeners = { 'File.open': 0, 'File.new': 0, 'Kernel.open': 0 };
