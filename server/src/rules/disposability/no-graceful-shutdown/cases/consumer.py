import os

import pika
from grpc import server as make_server
from apscheduler.schedulers.blocking import BlockingScheduler

connection = pika.BlockingConnection(pika.URLParameters(os.environ["AMQP_URL"]))
channel = connection.channel()
channel.basic_consume("orders", on_message)
channel.start_consuming()
^^^^^^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown

server = make_server(pool)
server.start()
^^^^^^^^^^^^ disposability/no-graceful-shutdown
server.wait_for_termination()

scheduler = BlockingScheduler()
scheduler.start()
^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
