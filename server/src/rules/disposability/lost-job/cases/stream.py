from kafka import KafkaConsumer

consumer = KafkaConsumer("orders", enable_auto_commit=True)
                                   ^^^^^^^^^^^^^^^^^^^^^^^ disposability/lost-job [information]: by the clock
careful = KafkaConsumer("orders", enable_auto_commit=False)
