import type { Base, Mark, Purpose, Registration } from '../../semantics/request-table';
import { each, members, requestTable, unite } from './rows';

const route: Registration = { purpose: 'request', route: 0 };
const request: Registration = { purpose: 'request' };
const job: Registration = { purpose: 'job' };
const exit: Registration = { purpose: 'exit' };
const all: Base = { purpose: 'request' };
const lone = (purpose: Purpose, ...methods: string[]): Base => ({ purpose, methods });
const VERBS = 'HttpGet HttpPost HttpPut HttpPatch HttpDelete HttpHead HttpOptions AcceptVerbs';
const MVC = 'Microsoft.AspNetCore.Mvc';
const BUILDER = 'Microsoft.AspNetCore.Builder';
const ROUTING = 'Microsoft.AspNetCore.Routing';
const HOSTING = 'Microsoft.Extensions.Hosting';
const ENDPOINTS = `${BUILDER}.WebApplication ${ROUTING}.IEndpointRouteBuilder ${ROUTING}.RouteGroupBuilder`;
const LIFETIMES = [
  `${HOSTING}.IHostApplicationLifetime`,
  `${BUILDER}.WebApplication.Lifetime`,
  'Microsoft.AspNetCore.Hosting.IApplicationLifetime',
];
/** Extension methods of any route builder, under names that nothing else has. */
const MAPS = 'MapGet MapPost MapPut MapPatch MapDelete MapMethods MapFallback';

/**
 * .NET. Attributes are written without `Attribute`; an event that is given a handler by `+=` is a registration, too.
 *
 * https://learn.microsoft.com/aspnet/core/mvc/controllers/actions, https://learn.microsoft.com/aspnet/core/fundamentals/minimal-apis,
 * https://learn.microsoft.com/aspnet/core/fundamentals/middleware/write, https://learn.microsoft.com/aspnet/core/signalr/hubs,
 * https://learn.microsoft.com/aspnet/core/fundamentals/host/hosted-services, https://learn.microsoft.com/aspnet/core/grpc/services,
 * https://learn.microsoft.com/dotnet/core/extensions/generic-host, https://learn.microsoft.com/aspnet/web-api/overview,
 * https://learn.microsoft.com/azure/azure-functions/dotnet-isolated-process-guide, https://docs.hangfire.io,
 * https://masstransit.io/documentation/concepts/consumers, https://www.quartz-scheduler.net/documentation/,
 * https://docs.particular.net/nservicebus/handlers/, https://github.com/rebus-org/Rebus/wiki, https://docs.coravel.net,
 * https://fast-endpoints.com/docs, https://github.com/CarterCommunity/Carter, https://chillicream.com/docs/hotchocolate,
 * https://cap.dotnetcore.xyz, https://www.rabbitmq.com/client-libraries/dotnet-api-guide,
 * https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.posixsignalregistration
 */
export const dotnet = () =>
  requestTable({
    registrations: unite<Registration>(
      members(`${ENDPOINTS} *`, MAPS, route),
      members(ENDPOINTS, 'Map', route),
      members(`${ROUTING}.RouteGroupBuilder`, 'AddEndpointFilter', request),
      members(
        `${BUILDER}.WebApplication ${BUILDER}.IApplicationBuilder`,
        'Use Run UseExceptionHandler',
        request,
      ),
      members(`${BUILDER}.WebApplication ${BUILDER}.IApplicationBuilder`, 'UseWhen MapWhen', {
        purpose: 'request',
        handlers: [0],
      }),
      ...LIFETIMES.map((type) =>
        unite<Registration>(
          each(`${type}.ApplicationStarted.Register`, { purpose: 'start' }),
          each(`${type}.ApplicationStopping.Register ${type}.ApplicationStopped.Register`, exit),
        ),
      ),
      each('*.ApplicationStopping.Register *.ApplicationStopped.Register', exit),
      each('*.ApplicationStarted.Register', { purpose: 'start' }),

      members(
        'Hangfire.BackgroundJob Hangfire.IBackgroundJobClient',
        'Enqueue Schedule ContinueJobWith',
        job,
      ),
      members('Hangfire.RecurringJob Hangfire.IRecurringJobManager', 'AddOrUpdate', job),
      each('System.Threading.Timer', { purpose: 'job', handlers: [0] }),
      each('System.Timers.Timer.Elapsed', job),
      members(
        'RabbitMQ.Client.Events',
        'EventingBasicConsumer.Received AsyncEventingBasicConsumer.Received',
        job,
      ),
      members('RabbitMQ.Client.Events', 'AsyncEventingBasicConsumer.ReceivedAsync', job),
      members(
        'Azure.Messaging.ServiceBus.ServiceBusProcessor Azure.Messaging.ServiceBus.ServiceBusSessionProcessor',
        'ProcessMessageAsync ProcessErrorAsync',
        job,
      ),
      members('Azure.Messaging.EventHubs.EventProcessorClient', 'ProcessEventAsync ProcessErrorAsync', job),

      each('System.Runtime.InteropServices.PosixSignalRegistration.Create', {
        purpose: 'exit',
        handlers: [1],
        event: ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP'],
      }),
      each('System.Console.CancelKeyPress System.AppDomain.CurrentDomain.ProcessExit', exit),
      each('System.AppDomain.CurrentDomain.DomainUnload', exit),
      each('System.Runtime.Loader.AssemblyLoadContext.Default.Unloading', exit),
    ),
    marks: unite<Mark>(
      members(`${MVC} System.Web.Http System.Web.Mvc`, VERBS, { purpose: 'request', route: 0 }),
      members(`${MVC} System.Web.Http System.Web.Mvc`, 'Route', { purpose: 'request', on: 'both', route: 0 }),
      members(MVC, 'ApiController Controller', { purpose: 'request', on: 'class' }),
      each('System.Web.Services.WebMethod System.ServiceModel.OperationContract', { purpose: 'request' }),
      members('Microsoft.Azure.Functions.Worker', 'Function', { purpose: 'request' }),
      members('Microsoft.Azure.WebJobs', 'FunctionName', { purpose: 'request' }),
      members('Microsoft.Azure.WebJobs', 'Singleton', { purpose: 'job' }),
      each('Amazon.Lambda.Annotations.LambdaFunction', { purpose: 'request' }),
      members('HotChocolate.Types', 'QueryType MutationType SubscriptionType ExtendObjectType', {
        purpose: 'request',
        on: 'class',
      }),
      each('DotNetCore.CAP.CapSubscribe', { purpose: 'job' }),
      members('Hangfire', 'AutomaticRetry DisableConcurrentExecution Queue', { purpose: 'job', on: 'both' }),
    ),
    bases: unite<Base>(
      members(MVC, 'ControllerBase Controller', all),
      each(`${MVC}.RazorPages.PageModel ${MVC}.ViewComponent`, all),
      each('Microsoft.AspNetCore.SignalR.Hub Microsoft.AspNet.SignalR.Hub', all),
      each('System.Web.Http.ApiController System.Web.Mvc.Controller System.Web.UI.Page', all),
      each('System.Web.IHttpHandler', lone('request', 'ProcessRequest')),
      each('System.Web.HttpApplication', {
        ...lone(
          'request',
          'Application_BeginRequest',
          'Application_Error',
          'Application_Start',
          'Application_End',
        ),
        by: { Application_Start: 'start', Application_End: 'exit' },
      }),
      each('Microsoft.AspNetCore.Http.IMiddleware', lone('request', 'InvokeAsync')),
      members(
        `${MVC}.Filters`,
        'IActionFilter IAsyncActionFilter IExceptionFilter IAsyncExceptionFilter IAuthorizationFilter IResultFilter',
        all,
      ),
      members(
        `${MVC}.Filters`,
        'ActionFilterAttribute ExceptionFilterAttribute IAsyncAuthorizationFilter',
        all,
      ),
      each('Microsoft.AspNetCore.Http.IEndpointFilter', lone('request', 'InvokeAsync')),
      each('Microsoft.AspNetCore.Diagnostics.IExceptionHandler', lone('request', 'TryHandleAsync')),
      members(
        'Microsoft.AspNetCore.Authorization',
        'AuthorizationHandler',
        lone('request', 'HandleRequirementAsync'),
      ),
      members('Microsoft.AspNetCore.Authentication', 'AuthenticationHandler', {
        ...lone('request', 'HandleAuthenticateAsync', 'HandleChallengeAsync'),
      }),
      each('Microsoft.Extensions.Diagnostics.HealthChecks.IHealthCheck', lone('request', 'CheckHealthAsync')),
      members('FastEndpoints', 'Endpoint EndpointWithoutRequest', {
        ...lone('request', 'HandleAsync', 'ExecuteAsync', 'Configure'),
        by: { Configure: 'start' },
      }),
      members('Carter', 'ICarterModule CarterModule', lone('start', 'AddRoutes')),
      each('Nancy.NancyModule ServiceStack.Service', all),
      members('MediatR Mediator', 'IRequestHandler', lone('request', 'Handle')),
      members('MediatR Mediator', 'INotificationHandler', lone('job', 'Handle')),

      each(`${HOSTING}.BackgroundService`, {
        ...lone('job', 'ExecuteAsync', 'StartAsync', 'StopAsync'),
        by: { StartAsync: 'start', StopAsync: 'exit' },
      }),
      members(HOSTING, 'IHostedService IHostedLifecycleService', {
        ...lone(
          'start',
          'StartAsync',
          'StartingAsync',
          'StartedAsync',
          'StopAsync',
          'StoppingAsync',
          'StoppedAsync',
        ),
        by: { StopAsync: 'exit', StoppingAsync: 'exit', StoppedAsync: 'exit' },
      }),
      each('Microsoft.AspNetCore.Hosting.IStartupFilter', lone('start', 'Configure')),
      members('MassTransit', 'IConsumer IJobConsumer', lone('job', 'Consume', 'Run')),
      each('NServiceBus.IHandleMessages Rebus.Handlers.IHandleMessages', lone('job', 'Handle')),
      each('Quartz.IJob', lone('job', 'Execute')),
      each('Coravel.Invocable.IInvocable', lone('job', 'Invoke')),
      each('DotNetCore.CAP.ICapSubscribe', { purpose: 'job' }),
      each('Spectre.Console.Cli.Command Spectre.Console.Cli.AsyncCommand', {
        ...lone('command', 'Execute', 'ExecuteAsync'),
      }),
    ),
    parameterTypes: unite<Purpose>(
      members('Microsoft.AspNetCore.Http', 'HttpContext HttpRequest HttpResponse', 'request'),
      members('System.Web', 'HttpContext HttpContextBase', 'request'),
      each('Grpc.Core.ServerCallContext Microsoft.Azure.Functions.Worker.Http.HttpRequestData', 'request'),
      each('Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext', 'request'),
      members(
        'Amazon.Lambda.APIGatewayEvents',
        'APIGatewayProxyRequest APIGatewayHttpApiV2ProxyRequest',
        'request',
      ),
      each('Amazon.Lambda.SQSEvents.SQSEvent Amazon.Lambda.SNSEvents.SNSEvent', 'job'),
      each('Microsoft.Azure.Functions.Worker.TimerInfo Microsoft.Azure.WebJobs.TimerInfo', 'job'),
      members('Azure.Messaging.ServiceBus', 'ServiceBusReceivedMessage ProcessMessageEventArgs', 'job'),
      each('RabbitMQ.Client.Events.BasicDeliverEventArgs', 'job'),
      each('MassTransit.ConsumeContext Quartz.IJobExecutionContext', 'job'),
    ),
    functionTypes: unite<Purpose>(members('Microsoft.AspNetCore.Http', 'RequestDelegate', 'request')),
    resultTypes: unite<Purpose>(
      members(MVC, 'IActionResult ActionResult ViewResult JsonResult', 'request'),
      each(
        'Microsoft.AspNetCore.Http.IResult System.Web.Mvc.ActionResult System.Web.Http.IHttpActionResult',
        'request',
      ),
      each('Microsoft.Azure.Functions.Worker.Http.HttpResponseData', 'request'),
    ),
    files: [
      {
        purpose: 'request',
        paths: ['**/Controllers/**/*Controller.cs', '**/Hubs/**/*Hub.cs'],
        inClass: true,
      },
    ],
    gives: unite(
      each(`${BUILDER}.WebApplication.Create`, `${BUILDER}.WebApplication`),
      each(`${BUILDER}.WebApplication.CreateBuilder().Build`, `${BUILDER}.WebApplication`),
      members(ENDPOINTS, 'MapGroup', `${ROUTING}.RouteGroupBuilder`),
    ),
  });
