import os


def orders():
    if not os.path.exists("/data"):
        os._exit(1)
        ^^^^^^^^ disposability/hard-exit
    return []


def unused():
    os._exit(2)
