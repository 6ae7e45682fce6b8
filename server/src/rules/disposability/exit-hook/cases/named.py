import atexit


def at_end():
    """Nothing here does save_state(), says the comment."""
    print("bye")


def finish():
    queue.dump("queue.json")


atexit.register(at_end)
atexit.register(finish)
^^^^^^^^^^^^^^^ disposability/exit-hook: Save it when it changes
