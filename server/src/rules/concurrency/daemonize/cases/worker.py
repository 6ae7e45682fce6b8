import os

import daemon
from threading import Thread


def main():
    with daemon.DaemonContext():
         ^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize [warning]
        run()


def detach():
    if os.fork() > 0:
        os._exit(0)
    os.setsid()
    ^^^^^^^^^ concurrency/daemonize
    Thread(target=run, daemon=True).start()


def run():
    """Does not call os.setsid()."""
