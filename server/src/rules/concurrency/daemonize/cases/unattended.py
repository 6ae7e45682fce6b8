import os
import subprocess


def start(args, other):
    worker = subprocess.Popen(args, start_new_session=True)
             ^^^^^^^^^^^^^^^^ concurrency/daemonize: outlives
    # worker.wait() would make this the parent that stays.
    other.wait()
    keeper = subprocess.Popen(args, preexec_fn=os.setsid)
             ^^^^^^^^^^^^^^^^ concurrency/daemonize: outlives
    return worker.pid, keeper.pid


def attended(args):
    child = subprocess.Popen(args, start_new_session=True)
    out, _ = child.communicate()
    return out
