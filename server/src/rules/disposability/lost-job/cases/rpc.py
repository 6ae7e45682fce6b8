result = channel.queue_declare(queue="", exclusive=True)
channel.basic_consume(queue=result.method.queue, on_message_callback=answer, auto_ack=True)
