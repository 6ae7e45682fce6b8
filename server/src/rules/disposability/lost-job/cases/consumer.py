import pika

channel = pika.BlockingConnection(parameters).channel()
channel.basic_consume(queue="orders", on_message_callback=ship, auto_ack=True)
                                                                ^^^^^^^^^^^^^ disposability/lost-job [warning]: done before it is
channel.basic_consume(queue="mails", on_message_callback=send)
channel.basic_consume(queue="stock", on_message_callback=count, auto_ack=False)
auto_ack = True
