/** A call that declares a queue, which may be for this process alone. */
interface Declaring {
  /** Position of the argument that says so; by name it is `exclusive` everywhere. */
  readonly exclusive?: number;
}

/**
 * https://pika.readthedocs.io/en/stable/modules/channel.html, https://docs.aio-pika.com/,
 * https://amqp-node.github.io/amqplib/channel_api.html, https://pkg.go.dev/github.com/rabbitmq/amqp091-go#Channel.QueueDeclare,
 * https://rabbitmq.github.io/rabbitmq-java-client/api/current/com/rabbitmq/client/Channel.html,
 * https://github.com/php-amqplib/php-amqplib, https://www.rubydoc.info/gems/bunny
 */
export const queues: Readonly<Record<string, Declaring>> = {
  '*.queue_declare': { exclusive: 3 },
  '*.declare_queue': {},
  '*.assertQueue': {},
  '*.QueueDeclare': { exclusive: 3 },
  '*.queueDeclare': { exclusive: 2 },
  '*.QueueDeclareAsync': {},
  '*.queue': {},
};
