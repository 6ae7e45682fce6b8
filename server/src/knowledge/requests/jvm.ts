import type { Purpose, Registration } from '../../semantics/request-table';
import { bases } from './jvm/bases';
import { marks } from './jvm/marks';
import { each, members, requestTable, unite } from './rows';

const route: Registration = { purpose: 'request', route: 0 };
const request: Registration = { purpose: 'request' };
const job: Registration = { purpose: 'job' };
const VERBS = 'get post put patch delete head options';
const VERTX_ROUTER = 'io.vertx.ext.web.Router';
const VERTX_ROUTE = 'io.vertx.ext.web.Route';
const ROUTER_BUILDER = 'org.springframework.web.reactive.function.server.RouterFunctions.Builder';
const MVC_ROUTER_BUILDER = 'org.springframework.web.servlet.function.RouterFunctions.Builder';
const jakarta = (...names: string[]) =>
  names.flatMap((name) => [`jakarta.${name}`, `javax.${name}`]).join(' ');

/**
 * Java and Kotlin. https://ktor.io/docs/server-routing.html, https://ktor.io/docs/server-events.html,
 * https://javalin.io/documentation, https://javalin.io/migration-guide-javalin-6-to-7, https://sparkjava.com/documentation,
 * https://vertx.io/docs/vertx-web/java/, https://www.http4k.org/ecosystem/http4k/reference/core/,
 * https://docs.spring.io/spring-framework/reference/web/webflux-functional.html,
 * https://helidon.io/docs/latest/se/webserver/webserver, https://docs.oracle.com/en/java/javase/21/docs/api/
 */
export const jvm = () =>
  requestTable(
    {
      registrations: unite<Registration>(
        members('io.ktor.server.routing io.ktor.routing', VERBS, route),
        members('io.ktor.server.routing io.ktor.routing', 'handle', request),
        members('io.ktor.server.websocket io.ktor.websocket', 'webSocket webSocketRaw', route),
        members('io.ktor.server.sse', 'sse', route),
        members('io.ktor.server.application io.ktor.application', 'intercept', request),
        members('io.ktor.server.application.Application.monitor io.ktor.events.Events', 'subscribe', {
          purpose: 'start',
          handlers: [1],
          by: { ApplicationStopPreparing: 'exit', ApplicationStopping: 'exit', ApplicationStopped: 'exit' },
        }),

        members(
          'io.javalin.Javalin io.javalin.apibuilder.ApiBuilder io.javalin.config.JavalinConfig.routes',
          `${VERBS} before after beforeMatched afterMatched error exception ws sse query`,
          route,
        ),
        members('io.javalin.Javalin', 'addHandler addHttpHandler', {
          purpose: 'request',
          handlers: [2],
          route: 1,
        }),
        members(
          'spark.Spark spark.Service',
          `${VERBS} before after afterAfter notFound internalServerError`,
          route,
        ),
        members('spark.Spark spark.Service', 'exception', { purpose: 'request', handlers: [1] }),

        members(VERTX_ROUTE, 'handler blockingHandler failureHandler respond coHandler', request),
        members(VERTX_ROUTER, 'errorHandler', { purpose: 'request', handlers: [1] }),
        members(
          'io.vertx.core.http.HttpServer',
          'requestHandler webSocketHandler connectionHandler',
          request,
        ),
        members('io.vertx.core.Vertx', 'setPeriodic setTimer', job),
        members('io.vertx.core.eventbus.EventBus', 'consumer localConsumer', {
          purpose: 'job',
          handlers: [1],
        }),
        members(
          'io.helidon.webserver.http.HttpRules io.helidon.webserver.http.HttpRouting.Builder io.helidon.webserver.Routing.Rules',
          `${VERBS} any`,
          route,
        ),
        members(`${ROUTER_BUILDER} ${MVC_ROUTER_BUILDER}`, 'GET POST PUT PATCH DELETE HEAD OPTIONS', route),
        members(`${ROUTER_BUILDER} ${MVC_ROUTER_BUILDER}`, 'route before after filter onError', request),
        members('com.sun.net.httpserver.HttpServer', 'createContext', {
          purpose: 'request',
          handlers: [1],
          route: 0,
        }),
        members('com.sun.net.httpserver.HttpContext', 'setHandler', request),

        members('com.rabbitmq.client.Channel', 'basicConsume', job),
        members(jakarta('jms.MessageConsumer', 'jms.JMSConsumer'), 'setMessageListener', job),
        members(
          'java.util.concurrent.ScheduledExecutorService java.util.concurrent.ScheduledThreadPoolExecutor',
          'scheduleAtFixedRate scheduleWithFixedDelay',
          { purpose: 'job', handlers: [0] },
        ),
        members('java.util.Timer', 'schedule scheduleAtFixedRate', job),
        members('kotlin.concurrent', 'timer fixedRateTimer', job),
        members(
          'org.jobrunr.scheduling.BackgroundJob org.jobrunr.scheduling.JobScheduler',
          'enqueue schedule',
          job,
        ),
        members(
          'org.jobrunr.scheduling.BackgroundJob org.jobrunr.scheduling.JobScheduler',
          'scheduleRecurrently',
          job,
        ),

        members('java.lang.Runtime', 'addShutdownHook', { purpose: 'exit' }),
        each('sun.misc.Signal.handle', { purpose: 'exit', handlers: [1] }),
        members('org.springframework.context.ConfigurableApplicationContext', 'registerShutdownHook', {
          purpose: 'exit',
          handlers: [],
        }),
        members('io.javalin.config.JavalinConfig.events', 'serverStopping serverStopped', {
          purpose: 'exit',
        }),
        members('io.javalin.config.JavalinConfig.events', 'serverStarting serverStarted', {
          purpose: 'start',
        }),
      ),
      marks,
      bases,
      // https://grpc.io/docs/languages/java/basics/: `class Greeter extends GreeterGrpc.GreeterImplBase`
      generatedBases: [
        { purpose: 'request', begins: '', ends: 'ImplBase' },
        { purpose: 'request', begins: '', ends: 'CoroutineImplBase' },
      ],
      parameterTypes: unite<Purpose>(
        members(jakarta('servlet.http'), 'HttpServletRequest HttpServletResponse', 'request'),
        members(jakarta('servlet'), 'ServletRequest ServletResponse', 'request'),
        members(jakarta('ws.rs.container'), 'ContainerRequestContext', 'request'),
        members('org.springframework.http.server', 'ServerHttpRequest ServerHttpResponse', 'request'),
        members(
          'org.springframework.http.server.reactive',
          'ServerHttpRequest ServerHttpResponse',
          'request',
        ),
        each('org.springframework.web.server.ServerWebExchange', 'request'),
        each('org.springframework.web.context.request.WebRequest', 'request'),
        members(
          'org.springframework.web.reactive.function.server org.springframework.web.servlet.function',
          'ServerRequest',
          'request',
        ),
        members('io.ktor.server.application io.ktor.application', 'ApplicationCall', 'request'),
        each('io.ktor.server.routing.RoutingContext io.ktor.server.routing.RoutingCall', 'request'),
        each(
          'io.javalin.http.Context spark.Request spark.Response io.vertx.ext.web.RoutingContext',
          'request',
        ),
        members('io.vertx.core.http', 'HttpServerRequest HttpServerResponse', 'request'),
        members('com.sun.net.httpserver', 'HttpExchange', 'request'),
        members('io.undertow.server', 'HttpServerExchange', 'request'),
        members('io.helidon.webserver.http io.helidon.webserver', 'ServerRequest ServerResponse', 'request'),
        each('org.http4k.core.Request play.mvc.Http.Request io.grpc.stub.StreamObserver', 'request'),
        members('com.amazonaws.services.lambda.runtime.events', 'APIGatewayProxyRequestEvent', 'request'),
        members('com.amazonaws.services.lambda.runtime.events', 'APIGatewayV2HTTPEvent', 'request'),
        members(
          'com.amazonaws.services.lambda.runtime.events',
          'SQSEvent SNSEvent S3Event ScheduledEvent',
          'job',
        ),
        each('com.microsoft.azure.functions.HttpRequestMessage', 'request'),
        each('org.quartz.JobExecutionContext', 'job'),
        members(
          'org.springframework.boot.context.event',
          'ApplicationReadyEvent ApplicationStartedEvent',
          'start',
        ),
        members('org.springframework.context.event', 'ContextRefreshedEvent ContextStartedEvent', 'start'),
        members('org.springframework.context.event', 'ContextClosedEvent ContextStoppedEvent', 'exit'),
        each('io.quarkus.runtime.StartupEvent io.micronaut.context.event.StartupEvent', 'start'),
        each('io.micronaut.runtime.server.event.ServerStartupEvent', 'start'),
        each('io.quarkus.runtime.ShutdownEvent io.micronaut.context.event.ShutdownEvent', 'exit'),
        each('io.micronaut.runtime.server.event.ServerShutdownEvent', 'exit'),
      ),
      functionTypes: unite<Purpose>(
        each('org.http4k.core.HttpHandler io.javalin.http.Handler spark.Route spark.Filter', 'request'),
        each('com.sun.net.httpserver.HttpHandler io.undertow.server.HttpHandler', 'request'),
        each('com.rabbitmq.client.DeliverCallback', 'job'),
      ),
      resultTypes: unite<Purpose>(
        each('org.springframework.web.servlet.ModelAndView', 'request'),
        each('com.microsoft.azure.functions.HttpResponseMessage', 'request'),
      ),
      gives: unite(
        each('io.javalin.Javalin.create io.javalin.Javalin.createAndStart', 'io.javalin.Javalin'),
        each('spark.Service.ignite', 'spark.Service'),
        each(`${VERTX_ROUTER}.router`, VERTX_ROUTER),
        members(VERTX_ROUTER, `${VERBS} route routeWithRegex getWithRegex`, VERTX_ROUTE),
        each('io.vertx.core.Vertx.vertx', 'io.vertx.core.Vertx'),
        members('io.vertx.core.Vertx', 'createHttpServer', 'io.vertx.core.http.HttpServer'),
        members('io.vertx.core.Vertx', 'eventBus', 'io.vertx.core.eventbus.EventBus'),
        each('org.springframework.web.reactive.function.server.RouterFunctions.route', ROUTER_BUILDER),
        each('org.springframework.web.servlet.function.RouterFunctions.route', MVC_ROUTER_BUILDER),
        members('com.sun.net.httpserver.HttpServer', 'create', 'com.sun.net.httpserver.HttpServer'),
        members('com.sun.net.httpserver.HttpServer', 'createContext', 'com.sun.net.httpserver.HttpContext'),
        members(
          'java.util.concurrent.Executors',
          'newScheduledThreadPool newSingleThreadScheduledExecutor',
          'java.util.concurrent.ScheduledExecutorService',
        ),
        each('java.lang.Runtime.getRuntime', 'java.lang.Runtime'),
      ),
    },
    {
      'io.javalin.Javalin': `start ${VERBS} before after error exception ws sse events routes`,
      [VERTX_ROUTE]: 'handler method path consumes produces order failureHandler blockingHandler',
      'io.helidon.webserver.http.HttpRules': VERBS,
      [ROUTER_BUILDER]: 'GET POST PUT PATCH DELETE HEAD OPTIONS route filter',
      [MVC_ROUTER_BUILDER]: 'GET POST PUT PATCH DELETE HEAD OPTIONS route filter',
    },
  );
