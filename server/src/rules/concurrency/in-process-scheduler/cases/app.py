import schedule
from apscheduler.schedulers.background import BackgroundScheduler as Scheduler
from apscheduler.schedulers.blocking import BlockingScheduler

jobs = Scheduler()
       ^^^^^^^^^ concurrency/in-process-scheduler
schedule.every(10).minutes.do(print)
clock = BlockingScheduler()
