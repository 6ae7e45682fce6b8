import type { ApiTable } from '../../../semantics/apis';

/** What an API sends the log to, as people call it. */
export interface Shipping {
  readonly to: string;
}

const all = (named: Readonly<Record<string, string>>): Readonly<Record<string, Shipping>> =>
  Object.fromEntries(Object.entries(named).map(([name, to]) => [name, { to }]));
const SERILOG = 'Serilog.LoggerConfiguration.WriteTo';

/**
 * Handlers that send log lines to a collector themselves, from the READMEs of the packages. Traces, metrics and reports
 * of errors (OpenTelemetry, Sentry) are no logs.
 */
export const apis: ApiTable<Shipping> = {
  python: all({
    'watchtower.CloudWatchLogHandler': 'CloudWatch',
    'logstash.TCPLogstashHandler': 'Logstash',
    'logstash.UDPLogstashHandler': 'Logstash',
    'logstash.LogstashHandler': 'Logstash',
    'logstash_async.handler.AsynchronousLogstashHandler': 'Logstash',
    'logging_loki.LokiHandler': 'Loki',
    'logging_loki.LokiQueueHandler': 'Loki',
    'splunk_handler.SplunkHandler': 'Splunk',
    'cmreslogging.handlers.CMRESHandler': 'Elasticsearch',
    'graypy.GELFUDPHandler': 'Graylog',
    'graypy.GELFTCPHandler': 'Graylog',
    'graypy.GELFTLSHandler': 'Graylog',
    'graypy.GELFHTTPHandler': 'Graylog',
    'pygelf.GelfUdpHandler': 'Graylog',
    'pygelf.GelfTcpHandler': 'Graylog',
    'pygelf.GelfHttpHandler': 'Graylog',
    'fluent.handler.FluentHandler': 'Fluentd',
    'logdna.LogDNAHandler': 'LogDNA',
    'logtail.LogtailHandler': 'Better Stack',
    'google.cloud.logging.handlers.CloudLoggingHandler': 'Cloud Logging',
    'opencensus.ext.azure.log_exporter.AzureLogHandler': 'Azure Monitor',
    'seqlog.log_to_seq': 'Seq',
    'logging.handlers.HTTPHandler': 'an HTTP server',
  }),
  node: all({
    'winston-elasticsearch.ElasticsearchTransport': 'Elasticsearch',
    'winston-cloudwatch': 'CloudWatch',
    'winston-loki': 'Loki',
    'winston-logstash': 'Logstash',
    'winston3-logstash-transport': 'Logstash',
    'winston-splunk-httplogger': 'Splunk',
    'winston-papertrail.Papertrail': 'Papertrail',
    'winston-graylog2': 'Graylog',
    'winston-mongodb.MongoDB': 'MongoDB',
    'winston.transports.MongoDB': 'MongoDB',
    'winston.transports.Http': 'an HTTP server',
    '@datalust/winston-seq.SeqTransport': 'Seq',
    '@logtail/winston.LogtailTransport': 'Better Stack',
    '@axiomhq/winston.WinstonTransport': 'Axiom',
    '@google-cloud/logging-winston.LoggingWinston': 'Cloud Logging',
    '@google-cloud/logging-bunyan.LoggingBunyan': 'Cloud Logging',
    'bunyan-elasticsearch': 'Elasticsearch',
    'pino-elasticsearch': 'Elasticsearch',
    'pino-loki.pinoLoki': 'Loki',
  }),
  jvm: all({
    'net.logstash.logback.appender.LogstashTcpSocketAppender': 'Logstash',
    'net.logstash.logback.appender.LogstashUdpSocketAppender': 'Logstash',
    'com.splunk.logging.HttpEventCollectorLogbackAppender': 'Splunk',
    'com.github.loki4j.logback.Loki4jAppender': 'Loki',
    'de.siegmar.logbackgelf.GelfUdpAppender': 'Graylog',
    'de.siegmar.logbackgelf.GelfTcpAppender': 'Graylog',
  }),
  dotnet: all({
    [`${SERILOG}.Seq`]: 'Seq',
    [`${SERILOG}.Elasticsearch`]: 'Elasticsearch',
    [`${SERILOG}.GrafanaLoki`]: 'Loki',
    [`${SERILOG}.LokiHttp`]: 'Loki',
    [`${SERILOG}.EventCollector`]: 'Splunk',
    [`${SERILOG}.AmazonCloudWatch`]: 'CloudWatch',
    [`${SERILOG}.DatadogLogs`]: 'Datadog',
    [`${SERILOG}.Graylog`]: 'Graylog',
    [`${SERILOG}.NewRelicLogs`]: 'New Relic',
    [`${SERILOG}.ApplicationInsights`]: 'Application Insights',
    [`${SERILOG}.Http`]: 'an HTTP server',
    [`${SERILOG}.MSSqlServer`]: 'a database',
    [`${SERILOG}.MongoDB`]: 'a database',
  }),
};

/** Targets of pino's transports. */
export const PINO: Readonly<Record<string, string>> = {
  'pino-loki': 'Loki',
  'pino-elasticsearch': 'Elasticsearch',
  'pino-datadog-transport': 'Datadog',
  'pino-cloudwatch-transport': 'CloudWatch',
  '@logtail/pino': 'Better Stack',
  '@axiomhq/pino': 'Axiom',
  'pino-socket': 'a socket',
  'pino-logflare': 'Logflare',
  'pino-mongodb': 'a database',
};

/** Last parts of the names of appenders and sinks in configurations. */
export const CLASSES: Readonly<Record<string, string>> = {
  LogstashTcpSocketAppender: 'Logstash',
  LogstashUdpSocketAppender: 'Logstash',
  LogstashSocketAppender: 'Logstash',
  LogstashAccessTcpSocketAppender: 'Logstash',
  HttpEventCollectorLogbackAppender: 'Splunk',
  Loki4jAppender: 'Loki',
  AwsLogsAppender: 'CloudWatch',
  CloudWatchAppender: 'CloudWatch',
  ElasticsearchAppender: 'Elasticsearch',
  GelfAppender: 'Graylog',
  GelfUdpAppender: 'Graylog',
  GelfTcpAppender: 'Graylog',
  FluentLogbackAppender: 'Fluentd',
  CloudWatchLogHandler: 'CloudWatch',
  AsynchronousLogstashHandler: 'Logstash',
  TCPLogstashHandler: 'Logstash',
  LokiHandler: 'Loki',
  SplunkHandler: 'Splunk',
};

/** `Name` of a sink in Serilog's configuration. */
export const SERILOG_SINKS: Readonly<Record<string, string>> = {
  Seq: 'Seq',
  Elasticsearch: 'Elasticsearch',
  GrafanaLoki: 'Loki',
  EventCollector: 'Splunk',
  AmazonCloudWatch: 'CloudWatch',
  DatadogLogs: 'Datadog',
  Graylog: 'Graylog',
  ApplicationInsights: 'Application Insights',
};
