import signal
from signal import signal as on, SIGTERM, SIG_IGN

on(SIGTERM, SIG_IGN)
^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm [warning]: in vain
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGHUP, lambda *_: None)
print("signal.signal(SIGTERM, SIG_IGN)")
# signal.signal(signal.SIGTERM, signal.SIG_IGN)
