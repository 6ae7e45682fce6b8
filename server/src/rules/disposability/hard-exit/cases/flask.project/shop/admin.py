import os


def reload():
    os._exit(3)
    ^^^^^^^^ disposability/hard-exit


def restart():
    os._exit(4)
