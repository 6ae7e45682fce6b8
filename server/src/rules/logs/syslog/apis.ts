import type { ApiTable } from '../../../semantics/apis';

/** An API that hands log lines to the system logger or to a socket. */
export interface SystemLog {
  /** Where the lines go, in plain words. */
  readonly target: 'syslog' | 'the Windows event log' | 'a socket';
  /** Code that takes the place of the call and writes to standard output; see `fillTemplate`. */
  readonly instead?: string;
}

const syslog: SystemLog = { target: 'syslog' };
const socket: SystemLog = { target: 'a socket' };
const events: SystemLog = { target: 'the Windows event log' };
const handler = '{logging.StreamHandler}({sys.stdout})';
const all = (names: readonly string[], log: SystemLog): Readonly<Record<string, SystemLog>> =>
  Object.fromEntries(names.map((name) => [name, log]));

/**
 * https://docs.python.org/3/library/logging.handlers.html, https://docs.python.org/3/library/syslog.html,
 * https://pkg.go.dev/log/syslog, https://www.php.net/manual/en/function.openlog.php, https://seldaek.github.io/monolog/,
 * https://docs.ruby-lang.org/en/3.3/Syslog.html, https://github.com/winstonjs/winston-syslog,
 * https://learn.microsoft.com/dotnet/api/system.diagnostics.eventlog, https://github.com/serilog/serilog/wiki/Provided-Sinks,
 * https://logging.apache.org/log4j/1.x/apidocs/, https://logback.qos.ch/manual/appenders.html, https://docs.rs/syslog
 */
export const apis: ApiTable<SystemLog> = {
  python: {
    'logging.handlers.SysLogHandler': { ...syslog, instead: handler },
    'logging.handlers.NTEventLogHandler': { ...events, instead: handler },
    ...all(['logging.handlers.SocketHandler', 'logging.handlers.DatagramHandler'], socket),
    ...all(
      ['syslog.openlog', 'syslog.syslog', 'loguru_syslog.SyslogHandler', 'logbook.SyslogHandler'],
      syslog,
    ),
    'systemd.journal.JournalHandler': syslog,
  },
  node: all(
    [
      'winston-syslog.Syslog',
      'winston.transports.Syslog',
      'modern-syslog.open',
      'modern-syslog.log',
      'modern-syslog.init',
      'node-syslog.init',
      'posix.openlog',
      'syslog-client.createClient',
      'ain2',
      'bunyan-syslog.createBunyanStream',
    ],
    syslog,
  ),
  jvm: {
    ...all(
      [
        'ch.qos.logback.classic.net.SyslogAppender',
        'org.apache.log4j.net.SyslogAppender',
        'org.apache.logging.log4j.core.appender.SyslogAppender.newSyslogAppenderBuilder',
        'org.jboss.logmanager.handlers.SyslogHandler',
        'com.cloudbees.syslog.sender.UdpSyslogMessageSender',
        'com.cloudbees.syslog.sender.TcpSyslogMessageSender',
      ],
      syslog,
    ),
    ...all(
      [
        'java.util.logging.SocketHandler',
        'org.apache.log4j.net.SocketAppender',
        'ch.qos.logback.classic.net.SocketAppender',
      ],
      socket,
    ),
    'org.apache.log4j.nt.NTEventLogAppender': events,
  },
  go: all(
    [
      'log/syslog.New',
      'log/syslog.Dial',
      'log/syslog.NewLogger',
      'github.com/sirupsen/logrus/hooks/syslog.NewSyslogHook',
      'github.com/hashicorp/go-syslog.NewLogger',
      'github.com/hashicorp/go-syslog.DialLogger',
      'github.com/rs/zerolog.SyslogLevelWriter',
      'github.com/RackSec/srslog.Dial',
      'github.com/RackSec/srslog.New',
    ],
    syslog,
  ),
  php: {
    ...all(['openlog', 'syslog'], syslog),
    ...all(
      ['Monolog.Handler.SyslogHandler', 'Monolog.Handler.SyslogUdpHandler', 'Laminas.Log.Writer.Syslog'],
      syslog,
    ),
    'Monolog.Handler.SocketHandler': socket,
  },
  ruby: all(
    [
      'Syslog.open',
      'Syslog.Logger',
      'Logging.appenders.syslog',
      'Lumberjack.SyslogDevice',
      'Log4r.SyslogOutputter',
    ],
    syslog,
  ),
  dotnet: {
    ...all(
      [
        'System.Diagnostics.EventLog',
        'System.Diagnostics.EventLog.WriteEntry',
        'System.Diagnostics.EventLog.CreateEventSource',
        'Serilog.LoggerConfiguration.WriteTo.EventLog',
        'Microsoft.Extensions.Logging.ILoggingBuilder.AddEventLog',
        'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Logging.AddEventLog',
        'System.Diagnostics.EventLogTraceListener',
      ],
      events,
    ),
    ...all(
      ['LocalSyslog', 'UdpSyslog', 'TcpSyslog', 'Syslog'].map(
        (sink) => `Serilog.LoggerConfiguration.WriteTo.${sink}`,
      ),
      syslog,
    ),
  },
  rust: all(
    [
      'syslog.unix',
      'syslog.init',
      'syslog.init_unix',
      'syslog.init_udp',
      'syslog.init_tcp',
      'syslog.tcp',
      'syslog.udp',
    ],
    syslog,
  ),
};

/** Appenders and handlers that a configuration names by their class or plugin. */
export const CLASSES: readonly { readonly name: RegExp; readonly target: SystemLog['target'] }[] = [
  { name: /(?:^|\.)(?:Syslog(?:Appender|Handler)|SysLogHandler|SyslogUdpHandler)$/, target: 'syslog' },
  {
    name: /(?:^|\.)(?:NTEventLogAppender|EventLogAppender|NTEventLogHandler)$/,
    target: 'the Windows event log',
  },
  { name: /(?:^|\.)(?:(?:Server)?Socket(?:Appender|Handler)|DatagramHandler)$/, target: 'a socket' },
];
