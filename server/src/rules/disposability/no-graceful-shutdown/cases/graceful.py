import signal

import pika

channel = pika.BlockingConnection().channel()
signal.signal(signal.SIGTERM, lambda *_: channel.stop_consuming())
channel.start_consuming()
