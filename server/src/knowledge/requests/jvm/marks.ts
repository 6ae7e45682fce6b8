import type { Mark } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

/** Packages that were renamed: the same names below `jakarta` and `javax`. */
function jakarta(...names: string[]): string {
  return names.flatMap((name) => [`jakarta.${name}`, `javax.${name}`]).join(' ');
}

const values = { route: 0, routeOptions: ['value', 'path', 'uri'] };
const request: Mark = { purpose: 'request' };
const route: Mark = { purpose: 'request', ...values };
const controller: Mark = { purpose: 'request', on: 'class', ...values };
const job: Mark = { purpose: 'job' };
const jobs: Mark = { purpose: 'job', on: 'both' };
const WEB = 'org.springframework.web.bind.annotation';
const MICRONAUT = 'io.micronaut';
const VERTX = 'io.quarkus.vertx';

/**
 * https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller.html,
 * https://docs.spring.io/spring-framework/reference/integration/scheduling.html,
 * https://docs.spring.io/spring-framework/reference/core/beans/context-introduction.html#context-functionality-events-annotation,
 * https://docs.spring.io/spring-kafka/reference/, https://docs.spring.io/spring-amqp/reference/,
 * https://docs.spring.io/spring-graphql/reference/, https://jakarta.ee/specifications/restful-ws/,
 * https://jakarta.ee/specifications/websocket/, https://jakarta.ee/specifications/enterprise-beans/,
 * https://quarkus.io/guides/, https://docs.micronaut.io/latest/guide/, https://microprofile.io/specifications/,
 * https://docs.awspring.io, https://netflix.github.io/dgs/, https://www.jobrunr.io, https://picocli.info
 */
export const marks: Readonly<Record<string, Mark>> = unite<Mark>(
  members(WEB, 'GetMapping PostMapping PutMapping PatchMapping DeleteMapping', route),
  each(`${WEB}.RequestMapping`, { ...route, on: 'both' }),
  members(WEB, 'ExceptionHandler ModelAttribute InitBinder', request),
  members(WEB, 'RestController ControllerAdvice RestControllerAdvice', { purpose: 'request', on: 'class' }),
  each('org.springframework.stereotype.Controller', { purpose: 'request', on: 'class' }),
  members(
    'org.springframework.messaging.handler.annotation',
    'MessageMapping MessageExceptionHandler',
    request,
  ),
  each('org.springframework.messaging.simp.annotation.SubscribeMapping', request),
  members(
    'org.springframework.graphql.data.method.annotation',
    'QueryMapping MutationMapping SubscriptionMapping SchemaMapping BatchMapping',
    request,
  ),
  each('org.springframework.ws.server.endpoint.annotation.PayloadRoot', request),
  members('org.springframework.boot.actuate.endpoint.annotation', 'ReadOperation WriteOperation', request),
  members('org.springframework.scheduling.annotation', 'Scheduled Schedules Async', job),
  each('org.springframework.context.event.EventListener', {
    purpose: 'job',
    by: {
      ApplicationReadyEvent: 'start',
      ApplicationStartedEvent: 'start',
      ContextRefreshedEvent: 'start',
      ContextStartedEvent: 'start',
      ContextClosedEvent: 'exit',
      ContextStoppedEvent: 'exit',
    },
  }),
  each('org.springframework.transaction.event.TransactionalEventListener', job),
  each('org.springframework.modulith.events.ApplicationModuleListener', job),
  members('org.springframework.kafka.annotation', 'KafkaListener KafkaHandler', jobs),
  members('org.springframework.amqp.rabbit.annotation', 'RabbitListener RabbitHandler', jobs),
  each('org.springframework.jms.annotation.JmsListener', job),
  each('org.springframework.pulsar.annotation.PulsarListener', job),
  each('org.springframework.integration.annotation.ServiceActivator', job),
  each('org.springframework.cloud.stream.annotation.StreamListener', job),
  each('io.awspring.cloud.sqs.annotation.SqsListener', jobs),
  each('org.springframework.context.annotation.Bean', { purpose: 'start' }),
  each('org.springframework.shell.standard.ShellMethod', { purpose: 'command' }),
  members(
    'com.netflix.graphql.dgs',
    'DgsQuery DgsMutation DgsSubscription DgsData DgsEntityFetcher',
    request,
  ),
  each('com.netflix.graphql.dgs.DgsComponent', { purpose: 'request', on: 'class' }),

  members(jakarta('ws.rs'), 'GET POST PUT PATCH DELETE HEAD OPTIONS', request),
  members(jakarta('ws.rs'), 'Path', { ...route, on: 'both' }),
  members(jakarta('servlet.annotation'), 'WebServlet WebFilter', controller),
  members(jakarta('websocket'), 'OnOpen OnMessage OnClose OnError', request),
  members(jakarta('websocket.server'), 'ServerEndpoint', controller),
  members(jakarta('jws'), 'WebService', { purpose: 'request', on: 'class' }),
  members(jakarta('jws'), 'WebMethod', request),
  members(jakarta('annotation'), 'PostConstruct', { purpose: 'start' }),
  members(jakarta('annotation'), 'PreDestroy', { purpose: 'exit' }),
  members(jakarta('ejb'), 'Schedule Schedules Timeout Asynchronous', job),
  members(jakarta('ejb'), 'MessageDriven', { purpose: 'job', on: 'class' }),

  each('io.quarkus.runtime.Startup', { purpose: 'start', on: 'both' }),
  each('io.quarkus.runtime.Shutdown', { purpose: 'exit' }),
  each('io.quarkus.scheduler.Scheduled', job),
  each(`${VERTX}.web.Route`, { ...route, routeOptions: ['path'] }),
  each(`${VERTX}.web.RouteFilter`, request),
  each(`${VERTX}.ConsumeEvent`, job),
  each('io.quarkus.grpc.GrpcService', { purpose: 'request', on: 'class' }),
  each('io.quarkus.funqy.Funq', request),
  each('org.jboss.resteasy.reactive.server.ServerExceptionMapper', request),
  members('org.jboss.resteasy.reactive.server', 'ServerRequestFilter ServerResponseFilter', request),
  each('org.eclipse.microprofile.reactive.messaging.Incoming', job),
  each('org.eclipse.microprofile.graphql.GraphQLApi', { purpose: 'request', on: 'class' }),
  members('org.eclipse.microprofile.graphql', 'Query Mutation', request),
  members('org.eclipse.microprofile.health', 'Liveness Readiness Startup', {
    purpose: 'request',
    on: 'class',
  }),

  members(`${MICRONAUT}.http.annotation`, 'Get Post Put Patch Delete Head Options Error', route),
  members(`${MICRONAUT}.http.annotation`, 'Controller Filter ServerFilter', controller),
  members(`${MICRONAUT}.http.annotation`, 'RequestFilter ResponseFilter', request),
  members(`${MICRONAUT}.websocket.annotation`, 'OnOpen OnMessage OnClose OnError', request),
  each(`${MICRONAUT}.websocket.annotation.ServerWebSocket`, controller),
  each(`${MICRONAUT}.scheduling.annotation.Scheduled ${MICRONAUT}.scheduling.annotation.Async`, job),
  each(`${MICRONAUT}.runtime.event.annotation.EventListener`, job),
  each(`${MICRONAUT}.configuration.kafka.annotation.KafkaListener`, { purpose: 'job', on: 'class' }),
  each(`${MICRONAUT}.configuration.kafka.annotation.Topic`, job),
  each(`${MICRONAUT}.rabbitmq.annotation.RabbitListener`, { purpose: 'job', on: 'class' }),
  each(`${MICRONAUT}.rabbitmq.annotation.Queue`, job),
  each(`${MICRONAUT}.jms.annotations.JMSListener`, { purpose: 'job', on: 'class' }),

  each('net.devh.boot.grpc.server.service.GrpcService org.lognet.springboot.grpc.GRpcService', {
    purpose: 'request',
    on: 'class',
  }),
  each('org.springframework.grpc.server.service.GrpcService', { purpose: 'request', on: 'class' }),
  each('com.microsoft.azure.functions.annotation.FunctionName', request),
  members('org.jobrunr.jobs.annotations', 'Job Recurring', job),
  each('picocli.CommandLine.Command', { purpose: 'command', on: 'both' }),
);
