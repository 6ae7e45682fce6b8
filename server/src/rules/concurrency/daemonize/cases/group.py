import os
import signal
import subprocess
import sys


def bounded(seconds):
    """Ends the worker with all that it started."""
    worker = subprocess.Popen([sys.executable, "-m", "shop.worker"], start_new_session=True)
    try:
        worker.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(worker.pid, signal.SIGKILL)
