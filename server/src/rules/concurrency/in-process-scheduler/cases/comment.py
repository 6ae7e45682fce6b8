from apscheduler.schedulers.background import BackgroundScheduler

# SQLAlchemyJobStore or an advisory_lock would help, says the ticket.
jobs = BackgroundScheduler()
       ^^^^^^^^^^^^^^^^^^^ concurrency/in-process-scheduler
