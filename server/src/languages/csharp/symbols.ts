import type { LanguageSymbols } from '../../semantics/language-symbols';

/**
 * Namespaces that projects open in every file without a directive: those of console programs and of web applications.
 *
 * https://learn.microsoft.com/dotnet/core/project-sdk/overview#implicit-using-directives
 */
const IMPLICIT_USINGS = [
  'System',
  'System.Collections.Generic',
  'System.IO',
  'System.Linq',
  'System.Net.Http',
  'System.Threading',
  'System.Threading.Tasks',
  'Microsoft.AspNetCore.Builder',
  'Microsoft.AspNetCore.Hosting',
  'Microsoft.AspNetCore.Http',
  'Microsoft.Extensions.Configuration',
  'Microsoft.Extensions.DependencyInjection',
  'Microsoft.Extensions.Hosting',
  'Microsoft.Extensions.Logging',
];

/** Types that nothing else is called, opened by a `global using` in another file of the project. */
const UNMISTAKABLE: Readonly<Record<string, string>> = {
  ProcessStartInfo: 'System.Diagnostics',
  LoggerConfiguration: 'Serilog',
  TextWriterTraceListener: 'System.Diagnostics',
  IConfiguration: 'Microsoft.Extensions.Configuration',
  IConfigurationRoot: 'Microsoft.Extensions.Configuration',
  ILoggingBuilder: 'Microsoft.Extensions.Logging',
};

const CONFIGURATION = 'Microsoft.Extensions.Configuration';
const CONFIGURATIONS = [
  `${CONFIGURATION}.IConfiguration`,
  `${CONFIGURATION}.IConfigurationRoot`,
  `${CONFIGURATION}.IConfigurationSection`,
  `${CONFIGURATION}.IConfigurationManager`,
  `${CONFIGURATION}.ConfigurationManager`,
  'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Configuration',
  'Microsoft.AspNetCore.Builder.WebApplication.Configuration',
  'Microsoft.Extensions.Hosting.HostApplicationBuilder.Configuration',
  'Microsoft.Extensions.Hosting.IHostApplicationBuilder.Configuration',
  'Microsoft.Extensions.Hosting.HostBuilderContext.Configuration',
];

const LOGGER = 'Serilog.LoggerConfiguration';
const SINKS = `${LOGGER}.WriteTo`;
const LOGGING = 'Microsoft.Extensions.Logging.ILoggingBuilder';
const DB_CONTEXT_OPTIONS = 'Microsoft.EntityFrameworkCore.DbContextOptionsBuilder';
const WEB_HOST = 'Microsoft.AspNetCore.Hosting.IWebHostBuilder';
const KESTREL = 'Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions';

/** Types of the last parameter of a lambda, by the method that is given it: `host.UseSerilog((c, log) => …)`. */
export const CONFIGURED: Readonly<Record<string, string>> = {
  UseSerilog: LOGGER,
  AddSerilog: LOGGER,
  Logger: LOGGER,
  Async: SINKS,
  Map: SINKS,
  Conditional: SINKS,
  FallbackChain: SINKS,
  LoadConfiguration: 'NLog.Config.ISetupLoadConfigurationBuilder',
  ConfigureLogging: LOGGING,
  AddLogging: LOGGING,
  // `LoggerFactory.Create(builder => …)`
  Create: LOGGING,
  AddDbContext: DB_CONTEXT_OPTIONS,
  AddDbContextPool: DB_CONTEXT_OPTIONS,
  AddDbContextFactory: DB_CONTEXT_OPTIONS,
  ConfigureWebHostDefaults: WEB_HOST,
  ConfigureKestrel: KESTREL,
  UseKestrel: KESTREL,
};

/** Members that answer the same object. */
function fluent(type: string, methods: string): Record<string, string> {
  return Object.fromEntries(methods.split(' ').map((method) => [`${type}.${method}`, type]));
}

/**
 * The sinks of Serilog, which take the next setting of the logger; and so do its other settings.
 *
 * https://github.com/serilog/serilog/wiki/Configuration-Basics
 */
function serilog(): Record<string, string> {
  const sinks =
    'Console Debug Seq Async File Logger Conditional Map OpenTelemetry Trace Elasticsearch Http Sink RollingFile EventLog Syslog';
  const levels = 'Verbose Debug Information Warning Error Fatal ControlledBy Is Override';
  const enrichers =
    'FromLogContext With WithProperty WithMachineName WithThreadId WithProcessId WithEnvironmentName WithExceptionDetails WithSpan AtLevel When';
  const members = { WriteTo: sinks, AuditTo: sinks, MinimumLevel: levels, Enrich: enrichers };
  return Object.fromEntries(
    Object.entries({
      ...members,
      ReadFrom: 'Configuration AppSettings Services KeyValuePairs Settings',
      Filter: 'ByExcluding ByIncludingOnly With',
      Destructure: 'AsScalar ByTransforming With ToMaximumDepth',
    }).flatMap(([member, methods]) => [
      [`${LOGGER}.${member}`, `${LOGGER}.${member}`],
      ...methods.split(' ').map((method) => [`${LOGGER}.${member}.${method}`, LOGGER]),
    ]),
  );
}

/**
 * Names that nothing in the file defines stand for what an opened namespace may hold. What the platform's factories
 * answer: https://learn.microsoft.com/dotnet/api/; of libraries, their own documentation.
 */
export const symbols: LanguageSymbols = {
  self: ['this'],
  implicit(name) {
    // A lambda's parameter, of which no method tells the type.
    if (name.startsWith('<')) return [];
    const known = Object.hasOwn(UNMISTAKABLE, name) ? [`${UNMISTAKABLE[name]}.${name}`] : [];
    return [name, ...known, ...IMPLICIT_USINGS.map((namespace) => `${namespace}.${name}`)];
  },
  returns: {
    'System.Diagnostics.Process.Start': 'System.Diagnostics.Process',
    'System.Diagnostics.Process.GetCurrentProcess': 'System.Diagnostics.Process',
    'System.Diagnostics.Process.StartInfo': 'System.Diagnostics.ProcessStartInfo',
    'Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder':
      'Microsoft.AspNetCore.Builder.WebApplicationBuilder',
    'Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder':
      'Microsoft.AspNetCore.Builder.WebApplicationBuilder',
    'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Build': 'Microsoft.AspNetCore.Builder.WebApplication',
    'Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder':
      'Microsoft.Extensions.Hosting.HostApplicationBuilder',
    'Microsoft.Extensions.Configuration.ConfigurationBuilder.Build': `${CONFIGURATION}.IConfigurationRoot`,
    ...Object.fromEntries(
      CONFIGURATIONS.map((type) => [`${type}.GetSection`, `${CONFIGURATION}.IConfigurationSection`]),
    ),
    ...serilog(),
    // What these methods give their lambda, so that a scan knows which files can hold such a thing.
    ...Object.fromEntries(Object.entries(CONFIGURED).map(([method, type]) => [`<lambda>.${method}`, type])),
    'NLog.Config.ISetupLoadConfigurationBuilder.ForLogger':
      'NLog.Config.ISetupConfigurationLoggingRuleBuilder',
    ...fluent(
      'NLog.Config.ISetupConfigurationLoggingRuleBuilder',
      'FilterMinLevel FilterLevel FilterMaxLevel',
    ),
    ...fluent(LOGGING, 'ClearProviders AddConsole AddDebug AddConfiguration SetMinimumLevel AddFilter'),
    ...fluent(WEB_HOST, 'UseStartup UseKestrel ConfigureKestrel UseSetting UseContentRoot UseIISIntegration'),
    ...fluent(
      'CliWrap.Command',
      'WithArguments WithWorkingDirectory WithValidation WithEnvironmentVariables',
    ),
    'CliWrap.Cli.Wrap': 'CliWrap.Command',
  },
  environment: {
    calls: {
      'System.Environment.GetEnvironmentVariable': { name: 0 },
      ...Object.fromEntries(
        CONFIGURATIONS.flatMap((type) => [
          [`${type}.GetValue`, { name: 0, fallback: 1 }],
          [`${type}.GetConnectionString`, { name: 0 }],
        ]),
      ),
    },
    objects: CONFIGURATIONS,
  },
};
