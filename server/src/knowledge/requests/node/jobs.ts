import type { Registration } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

const job: Registration = { purpose: 'job' };
const second: Registration = { purpose: 'job', handlers: [1] };
const inOptions = (...options: string[]): Registration => ({ purpose: 'job', handlers: [], options });

/**
 * https://docs.bullmq.io/guide/workers, https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md,
 * https://github.com/bee-queue/bee-queue, https://github.com/agenda/agenda, https://timgit.github.io/pg-boss/,
 * https://worker.graphile.org/docs, https://amqp-node.github.io/amqplib/channel_api.html,
 * https://kafka.js.org/docs/consuming, https://bbc.github.io/sqs-consumer/, https://github.com/redis/ioredis,
 * https://redis.io/docs/latest/develop/clients/nodejs/, https://github.com/mqttjs/MQTT.js,
 * https://cloud.google.com/nodejs/docs/reference/pubsub/latest, https://www.inngest.com/docs/reference/functions/create,
 * https://trigger.dev/docs/tasks/overview, https://nodecron.com, https://github.com/node-schedule/node-schedule,
 * https://github.com/kelektiv/node-cron, https://croner.56k.guru, https://github.com/kibertoad/toad-scheduler
 */
export const jobs: Readonly<Record<string, Registration>> = unite<Registration>(
  each('bullmq.Worker', second),
  members('bullmq.Worker bullmq.QueueEvents bull bee-queue', 'on', job),
  members('bull bull.Queue bee-queue kue.Queue', 'process', job),
  members('agenda agenda.Agenda @hokify/agenda.Agenda', 'define', job),
  members('pg-boss pg-boss.PgBoss', 'work subscribe', job),
  each('graphile-worker.run graphile-worker.runOnce', inOptions('taskList')),

  members(
    'amqplib.Channel amqplib.ConfirmChannel amqplib/callback_api.Channel amqp-connection-manager.ChannelWrapper',
    'consume',
    second,
  ),
  members(
    'kafkajs.Consumer @confluentinc/kafka-javascript.KafkaJS.Consumer',
    'run',
    inOptions('eachMessage', 'eachBatch'),
  ),
  members('node-rdkafka.KafkaConsumer', 'on', { ...second, event: ['data'] }),
  each(
    'sqs-consumer.Consumer.create sqs-consumer.Consumer',
    inOptions('handleMessage', 'handleMessageBatch'),
  ),
  members('ioredis ioredis.Redis', 'on', {
    ...second,
    event: ['message', 'pmessage', 'messageBuffer', 'pmessageBuffer'],
  }),
  members('redis.RedisClient', 'subscribe pSubscribe sSubscribe', second),
  members('mqtt.MqttClient', 'on', { ...second, event: ['message'] }),
  members('nats.NatsConnection @nats-io/nats-core.NatsConnection', 'subscribe', inOptions('callback')),
  members('@google-cloud/pubsub.Subscription', 'on', { ...second, event: ['message'] }),
  members(
    '@azure/service-bus.ServiceBusReceiver @azure/event-hubs.EventHubConsumerClient',
    'subscribe',
    inOptions('processMessage', 'processError', 'processEvents'),
  ),
  members('inngest.Inngest', 'createFunction', job),
  each(
    '@trigger.dev/sdk.task @trigger.dev/sdk/v3.task @trigger.dev/sdk.schedules.task @trigger.dev/sdk/v3.schedules.task',
    inOptions('run'),
  ),

  each('node-cron.schedule node-cron.createTask', second),
  each('node-schedule.scheduleJob node-schedule.Job', job),
  each('cron.CronJob', { ...job, options: ['onTick'] }),
  each('cron.CronJob.from', inOptions('onTick')),
  each('croner croner.Cron', job),
  each('toad-scheduler.Task toad-scheduler.AsyncTask', second),
  each('later.setInterval @breejs/later.setInterval', job),
);
