import signal

signal.signal(signal.SIGTERM, lambda signum, frame: None)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
run()
