import type { ApiTable } from '../../../../semantics/apis';
import type { Consuming } from '../api';

const celery: Consuming = { celery: true };
const go: Consuming = { ack: 2 };
const java: Consuming = { ack: 1 };
const AMQP = ['github.com/rabbitmq/amqp091-go', 'github.com/streadway/amqp'];

/**
 * Confirmation by position; by name it is found as a binding. https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-acks-late,
 * https://pkg.go.dev/github.com/rabbitmq/amqp091-go#Channel.Consume,
 * https://rabbitmq.github.io/rabbitmq-java-client/api/current/com/rabbitmq/client/Channel.html,
 * https://github.com/php-amqplib/php-amqplib, https://rabbitmq.github.io/rabbitmq-dotnet-client/
 */
export const apis: ApiTable<Consuming> = {
  python: { 'celery.Celery': celery, 'celery.app.Celery': celery },
  go: Object.fromEntries(
    AMQP.flatMap((module) => [
      [`${module}.Channel.Consume`, go],
      [`${module}.Dial().Channel().Consume`, go],
      [`${module}.Connection.Channel().Consume`, go],
    ]),
  ),
  jvm: {
    'com.rabbitmq.client.Channel.basicConsume': java,
    'com.rabbitmq.client.Channel.basicGet': java,
  },
  php: {
    'PhpAmqpLib.Channel.AMQPChannel.basic_consume': { ack: 3 },
    'PhpAmqpLib.Connection.AMQPStreamConnection.channel().basic_consume': { ack: 3 },
  },
  dotnet: {
    'RabbitMQ.Client.IModel.BasicConsume': { ack: 1 },
    'RabbitMQ.Client.IChannel.BasicConsumeAsync': { ack: 1 },
  },
};
