import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["AMQP_URL"]))
channel = connection.channel()
channel.basic_consume("orders", on_message)
channel.start_consuming()
^^^^^^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
