import { exits } from './node/exits';
import { files } from './node/files';
import { functions } from './node/functions';
import { http } from './node/http';
import { jobs } from './node/jobs';
import { bases, marks } from './node/marks';
import { functionTypes, parameterTypes } from './node/types';
import { each, members, requestTable, unite } from './rows';

const VERBS = 'get post put patch delete head options all';
const PROCEDURE = '@trpc/server.Procedure';

/** JavaScript and TypeScript on the server. The parts link the documentation that they were made from. */
export const node = () =>
  requestTable(
    {
      registrations: unite(http, functions, jobs, exits),
      marks,
      bases,
      parameterTypes,
      functionTypes,
      parameterNames: [
        ['req', 'res'],
        ['request', 'response'],
        ['request', 'reply'],
        ['req', 'reply'],
        ['req', 'rep'],
        ['err', 'req', 'res'],
        ['error', 'req', 'res'],
        ['ctx', 'next'],
        ['context', 'next'],
        ['request', 'h'],
        ['event', 'context'],
        ['request', 'env', 'ctx'],
      ],
      files,
      gives: unite(
        each('express express.express', 'express.Application'),
        each('express.Router', 'express.Router'),
        each('express-promise-router', 'express-promise-router'),
        members('express.Application express.Express express.Router', 'route', 'express.Route'),
        each('connect', 'connect'),
        each('fastify fastify.fastify fastify.Fastify fastify.default', 'fastify.FastifyInstance'),
        each('@koa/router', '@koa/router'),
        each('koa-router', 'koa-router'),
        each('restify.createServer', 'restify.Server'),
        each('polka', 'polka'),
        each('@hapi/hapi.server', '@hapi/hapi.Server'),
        each('hapi.server', 'hapi.Server'),
        each('socket.io socket.io.listen', 'socket.io.Server'),
        each('socket.io.Server.of', 'socket.io.Namespace'),
        each('@trpc/server.initTRPC.create', '@trpc/server.Root'),
        members('@trpc/server.Root.procedure', 'input output use meta concat', PROCEDURE),
        each('kue.createQueue', 'kue.Queue'),
        each('amqplib.connect', 'amqplib.ChannelModel'),
        members(
          'amqplib.ChannelModel amqplib.Connection',
          'createChannel createConfirmChannel',
          'amqplib.Channel',
        ),
        each('kafkajs.Kafka.consumer', 'kafkajs.Consumer'),
        each(
          '@confluentinc/kafka-javascript.KafkaJS.Kafka.consumer',
          '@confluentinc/kafka-javascript.KafkaJS.Consumer',
        ),
        each('redis.createClient', 'redis.RedisClient'),
        each('mqtt.connect mqtt.connectAsync', 'mqtt.MqttClient'),
        each('nats.connect', 'nats.NatsConnection'),
        each('@google-cloud/pubsub.PubSub.subscription', '@google-cloud/pubsub.Subscription'),
        each('@azure/service-bus.ServiceBusClient.createReceiver', '@azure/service-bus.ServiceBusReceiver'),
      ),
    },
    {
      'express.Route': VERBS,
      'fastify.FastifyInstance': `withTypeProvider ${VERBS}`,
      '@koa/router': `${VERBS} use`,
      'koa-router': `${VERBS} use`,
      'hono.Hono': `${VERBS} use on basePath route onError notFound`,
      polka: `${VERBS} use`,
      'elysia.Elysia': `${VERBS} ws use derive resolve state decorate guard group model onRequest onBeforeHandle onAfterHandle onError onStart onStop`,
      '@trpc/server.initTRPC': 'context meta',
      [PROCEDURE]: 'input output use meta concat',
    },
  );
