import signal

from apscheduler.schedulers.blocking import BlockingScheduler

# SIGTERM is not handled yet.
signal.signal(signal.SIGINT, stop)

scheduler = BlockingScheduler()
scheduler.start()
^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown: let the running job end
