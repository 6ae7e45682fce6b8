const { queue } = await channel.assertQueue('', { exclusive: true });
channel.consume(queue, answer, { noAck: true });
channel.sendToQueue('rpc', question, { replyTo: queue });
