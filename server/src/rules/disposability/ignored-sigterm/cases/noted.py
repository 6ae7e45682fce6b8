import signal

# No multiprocessing, no os.fork() here; signal(SIGTERM, stop) would be better.


def nothing(signum, frame):
    """For later."""
    pass


signal.signal(signal.SIGTERM, signal.SIG_IGN)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
