import multiprocessing
import signal


def start_child():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


pool = multiprocessing.Pool(4, start_child)
