import type { Base, Mark } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

const route: Mark = { purpose: 'request', route: 0 };
const request: Mark = { purpose: 'request' };
const controller: Mark = { purpose: 'request', on: 'class', route: 0 };
const job: Mark = { purpose: 'job' };
const VERBS = 'Get Post Put Patch Delete Head Options All';

/**
 * https://docs.nestjs.com/controllers, https://docs.nestjs.com/techniques/task-scheduling,
 * https://docs.nestjs.com/techniques/queues, https://docs.nestjs.com/microservices/basics,
 * https://docs.nestjs.com/websockets/gateways, https://docs.nestjs.com/graphql/resolvers,
 * https://github.com/golevelup/nestjs, https://github.com/typestack/routing-controllers,
 * https://tsoa-community.github.io/docs/, https://typegraphql.com/docs/resolvers.html, https://tsed.dev,
 * https://loopback.io/doc/en/lb4/, https://www.midwayjs.org/en/docs/controller
 */
export const marks: Readonly<Record<string, Mark>> = unite<Mark>(
  members('@nestjs/common', `${VERBS} Search Sse`, route),
  each('@nestjs/common.Controller', controller),
  members('@nestjs/graphql', 'Query Mutation Subscription ResolveField ResolveReference', request),
  each('@nestjs/graphql.Resolver @nestjs/websockets.WebSocketGateway', controller),
  members('@nestjs/microservices', 'MessagePattern GrpcMethod GrpcStreamMethod GrpcStreamCall', request),
  each('@nestjs/microservices.EventPattern @nestjs/event-emitter.OnEvent', job),
  each('@nestjs/websockets.SubscribeMessage', request),
  members('@nestjs/schedule', 'Cron Interval Timeout', job),
  each('@nestjs/bull.Process', job),
  each('@nestjs/bull.Processor @nestjs/bullmq.Processor', { purpose: 'job', on: 'class' }),
  members('@nestjs/bull', 'OnQueueActive OnQueueCompleted OnQueueFailed OnQueueProgress OnQueueError', job),
  each('@nestjs/bullmq.OnWorkerEvent @nestjs/bullmq.OnQueueEvent', job),
  each('@golevelup/nestjs-rabbitmq.RabbitSubscribe', job),
  each('@golevelup/nestjs-rabbitmq.RabbitRPC', request),
  each('@golevelup/nestjs-rabbitmq.RabbitHandler @ssut/nestjs-sqs.SqsMessageHandler', job),
  each('nest-commander.Command', { purpose: 'command', on: 'class' }),

  members('routing-controllers', VERBS, route),
  each('routing-controllers.Controller routing-controllers.JsonController', controller),
  members('tsoa', 'Get Post Put Patch Delete Head Options', route),
  each('tsoa.Route', controller),
  members('type-graphql', 'Query Mutation Subscription FieldResolver', request),
  each('type-graphql.Resolver', controller),
  members('@tsed/common @tsed/schema', `${VERBS}`, route),
  each('@tsed/common.Controller @tsed/di.Controller', controller),
  members('@loopback/rest', 'get post put patch del operation', route),
  members('@midwayjs/core @midwayjs/decorator', `${VERBS} Del`, route),
  each('@midwayjs/core.Controller @midwayjs/decorator.Controller', controller),
  members(
    'inversify-express-utils',
    'httpGet httpPost httpPut httpPatch httpDelete httpHead httpMethod all',
    route,
  ),
  each('inversify-express-utils.controller', controller),
);

/** https://docs.nestjs.com/fundamentals/lifecycle-events, https://docs.nestjs.com/faq/request-lifecycle */
export const bases: Readonly<Record<string, Base>> = unite<Base>(
  each('@nestjs/common.OnModuleInit', { purpose: 'start', methods: ['onModuleInit'] }),
  each('@nestjs/common.OnApplicationBootstrap', { purpose: 'start', methods: ['onApplicationBootstrap'] }),
  each('@nestjs/common.OnModuleDestroy', { purpose: 'exit', methods: ['onModuleDestroy'] }),
  each('@nestjs/common.BeforeApplicationShutdown', {
    purpose: 'exit',
    methods: ['beforeApplicationShutdown'],
  }),
  each('@nestjs/common.OnApplicationShutdown', { purpose: 'exit', methods: ['onApplicationShutdown'] }),
  each('@nestjs/common.CanActivate', { purpose: 'request', methods: ['canActivate'] }),
  each('@nestjs/common.NestInterceptor', { purpose: 'request', methods: ['intercept'] }),
  each('@nestjs/common.NestMiddleware', { purpose: 'request', methods: ['use'] }),
  each('@nestjs/common.PipeTransform', { purpose: 'request', methods: ['transform'] }),
  each('@nestjs/common.ExceptionFilter', { purpose: 'request', methods: ['catch'] }),
  each('@nestjs/websockets.OnGatewayConnection', { purpose: 'request', methods: ['handleConnection'] }),
  each('@nestjs/websockets.OnGatewayDisconnect', { purpose: 'request', methods: ['handleDisconnect'] }),
  each('@nestjs/websockets.OnGatewayInit', { purpose: 'start', methods: ['afterInit'] }),
  each('@nestjs/bullmq.WorkerHost', { purpose: 'job', methods: ['process'] }),
  each('nest-commander.CommandRunner', { purpose: 'command', methods: ['run'] }),
  each('@adonisjs/core/ace.BaseCommand @oclif/core.Command', { purpose: 'command', methods: ['run'] }),
);
