from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore

jobs = BackgroundScheduler(jobstores={"default": SQLAlchemyJobStore(url=URL)})
