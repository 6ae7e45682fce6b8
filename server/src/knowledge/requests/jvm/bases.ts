import type { Base, Purpose } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

const all: Base = { purpose: 'request' };
const lone = (purpose: Purpose, ...methods: string[]): Base => ({ purpose, methods });
const jakarta = (...names: string[]) =>
  names.flatMap((name) => [`jakarta.${name}`, `javax.${name}`]).join(' ');
const SPRING = 'org.springframework';

/**
 * https://docs.spring.io/spring-boot/api/java/, https://docs.spring.io/spring-framework/docs/current/javadoc-api/,
 * https://docs.spring.io/spring-batch/reference/, https://jakarta.ee/specifications/servlet/,
 * https://jakarta.ee/specifications/messaging/, https://www.quartz-scheduler.org/documentation/,
 * https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html, https://cloud.google.com/functions/docs/writing,
 * https://vertx.io/docs/vertx-core/java/, https://www.playframework.com/documentation/latest/JavaActions,
 * https://javalin.io/documentation, https://sparkjava.com/documentation,
 * https://rabbitmq.github.io/rabbitmq-java-client/api/current/, https://docs.oracle.com/en/java/javase/21/docs/api/
 */
export const bases: Readonly<Record<string, Base>> = unite<Base>(
  members(`${SPRING}.boot`, 'CommandLineRunner ApplicationRunner', lone('start', 'run')),
  each(`${SPRING}.beans.factory.InitializingBean`, lone('start', 'afterPropertiesSet')),
  each(`${SPRING}.beans.factory.SmartInitializingSingleton`, lone('start', 'afterSingletonsInstantiated')),
  each(`${SPRING}.beans.factory.DisposableBean`, lone('exit', 'destroy')),
  members(`${SPRING}.context`, 'Lifecycle SmartLifecycle', {
    ...lone('start', 'start', 'stop'),
    by: { stop: 'exit' },
  }),
  each(`${SPRING}.context.ApplicationListener`, lone('job', 'onApplicationEvent')),
  each(`${SPRING}.web.filter.OncePerRequestFilter`, lone('request', 'doFilterInternal', 'shouldNotFilter')),
  each(`${SPRING}.web.filter.GenericFilterBean`, lone('request', 'doFilter')),
  each(
    `${SPRING}.web.servlet.HandlerInterceptor`,
    lone('request', 'preHandle', 'postHandle', 'afterCompletion'),
  ),
  each(`${SPRING}.web.servlet.mvc.Controller`, lone('request', 'handleRequest')),
  members(
    `${SPRING}.web.server ${SPRING}.cloud.gateway.filter`,
    'WebFilter GlobalFilter',
    lone('request', 'filter'),
  ),
  each(`${SPRING}.web.reactive.function.server.HandlerFunction`, lone('request', 'handle')),
  members(`${SPRING}.web.socket.handler`, 'TextWebSocketHandler BinaryWebSocketHandler', all),
  each(`${SPRING}.web.socket.handler.AbstractWebSocketHandler`, all),
  each(`${SPRING}.web.socket.WebSocketHandler ${SPRING}.web.reactive.socket.WebSocketHandler`, all),
  each(`${SPRING}.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler`, all),
  each(`${SPRING}.security.core.userdetails.UserDetailsService`, lone('request', 'loadUserByUsername')),
  each(`${SPRING}.security.authentication.AuthenticationProvider`, lone('request', 'authenticate')),
  each(`${SPRING}.boot.actuate.health.HealthIndicator`, lone('request', 'health')),
  each(`${SPRING}.batch.core.step.tasklet.Tasklet`, lone('job', 'execute')),
  members(
    `${SPRING}.batch.item`,
    'ItemProcessor ItemReader ItemWriter',
    lone('job', 'process', 'read', 'write'),
  ),
  each(`${SPRING}.scheduling.quartz.QuartzJobBean`, lone('job', 'executeInternal')),
  each('org.quartz.Job', lone('job', 'execute')),

  members(jakarta('servlet.http', 'servlet'), 'HttpServlet GenericServlet Servlet', {
    ...lone(
      'request',
      ...['service', 'doGet', 'doPost', 'doPut', 'doPatch', 'doDelete', 'doHead', 'doOptions', 'doTrace'],
      ...['init', 'destroy'],
    ),
    by: { init: 'start', destroy: 'exit' },
  }),
  members(jakarta('servlet.http', 'servlet'), 'HttpFilter Filter', {
    ...lone('request', 'doFilter', 'init', 'destroy'),
    by: { init: 'start', destroy: 'exit' },
  }),
  members(jakarta('servlet'), 'ServletContextListener', {
    ...lone('start', 'contextInitialized', 'contextDestroyed'),
    by: { contextDestroyed: 'exit' },
  }),
  members(jakarta('servlet'), 'ServletRequestListener', all),
  members(jakarta('servlet.http'), 'HttpSessionListener', all),
  members(
    jakarta('ws.rs.container'),
    'ContainerRequestFilter ContainerResponseFilter',
    lone('request', 'filter'),
  ),
  members(jakarta('ws.rs.ext'), 'ExceptionMapper', lone('request', 'toResponse')),
  members(jakarta('jms'), 'MessageListener', lone('job', 'onMessage')),
  members(jakarta('websocket'), 'Endpoint', all),
  each('org.eclipse.microprofile.health.HealthCheck', lone('request', 'call')),
  each('io.quarkus.runtime.QuarkusApplication', lone('command', 'run')),
  each('io.micronaut.http.filter.HttpServerFilter', lone('request', 'doFilter')),
  each('io.micronaut.function.aws.MicronautRequestHandler', lone('request', 'execute')),
  members('io.micronaut.context.event', 'ApplicationEventListener', lone('job', 'onApplicationEvent')),

  members(
    'com.amazonaws.services.lambda.runtime',
    'RequestHandler RequestStreamHandler',
    lone('request', 'handleRequest'),
  ),
  each('com.google.cloud.functions.HttpFunction', lone('request', 'service')),
  members(
    'com.google.cloud.functions',
    'CloudEventsFunction BackgroundFunction RawBackgroundFunction',
    lone('job', 'accept'),
  ),
  each('com.sun.net.httpserver.HttpHandler io.javalin.http.Handler spark.Route spark.Filter', {
    ...lone('request', 'handle'),
  }),
  each('io.javalin.apibuilder.CrudHandler', all),
  each('io.undertow.server.HttpHandler', lone('request', 'handleRequest')),
  each('io.helidon.webserver.http.HttpService', lone('start', 'routing')),
  each('io.netty.channel.SimpleChannelInboundHandler', lone('request', 'channelRead0', 'exceptionCaught')),
  each('io.netty.channel.ChannelInboundHandlerAdapter', lone('request', 'channelRead', 'exceptionCaught')),
  each(
    'io.vertx.core.AbstractVerticle io.vertx.core.VerticleBase io.vertx.kotlin.coroutines.CoroutineVerticle',
    {
      ...lone('start', 'start', 'stop'),
      by: { stop: 'exit' },
    },
  ),
  each('io.dropwizard.lifecycle.Managed', { ...lone('start', 'start', 'stop'), by: { stop: 'exit' } }),
  each('play.mvc.Controller play.api.mvc.BaseController play.api.mvc.AbstractController', all),
  each('com.opensymphony.xwork2.ActionSupport', lone('request', 'execute')),
  each('com.rabbitmq.client.DefaultConsumer com.rabbitmq.client.Consumer', lone('job', 'handleDelivery')),
  each('com.rabbitmq.client.DeliverCallback', lone('job', 'handle')),
  each('org.apache.pulsar.client.api.MessageListener', lone('job', 'received')),
  each('org.springframework.kafka.listener.MessageListener', lone('job', 'onMessage')),
  each('java.util.TimerTask', lone('job', 'run')),
  each('sun.misc.SignalHandler', lone('exit', 'handle')),
);
