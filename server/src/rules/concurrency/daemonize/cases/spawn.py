import os
import subprocess
import sys


def detach(args):
    subprocess.Popen([sys.executable, "-m", "shop.worker"], start_new_session=True)
    ^^^^^^^^^^^^^^^^ concurrency/daemonize: outlives
    subprocess.Popen(args, preexec_fn=os.setsid, close_fds=True)
    ^^^^^^^^^^^^^^^^ concurrency/daemonize: outlives
    subprocess.Popen(args, creationflags=subprocess.DETACHED_PROCESS | subprocess.CREATE_NO_WINDOW)
    ^^^^^^^^^^^^^^^^ concurrency/daemonize: outlives
    subprocess.Popen([sys.executable, "-m", "shop.worker"], start_new_session=False)


def daemonize():
    if os.fork() > 0:
        sys.exit(0)
    os.setsid()
    ^^^^^^^^^ concurrency/daemonize: session
    if os.fork() > 0:
        sys.exit(0)
