import os
from celery import Celery

app = Celery("shop", broker=os.environ["BROKER_URL"])
      ^^^^^^ disposability/lost-job [information]: before it runs
