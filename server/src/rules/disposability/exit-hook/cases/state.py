import atexit
import os

atexit.register(save_state)
^^^^^^^^^^^^^^^ disposability/exit-hook [information]: Save it when it changes
atexit.register(os.remove, "worker.lock")
^^^^^^^^^^^^^^^ disposability/exit-hook: lock
atexit.register(metrics.flush)
atexit.register(session.close)
atexit.register(lambda: cache.dump())
^^^^^^^^^^^^^^^ disposability/exit-hook
atexit.register(shutil.rmtree, folder)
atexit.register(save_history)
