from celery import Celery

# acks_late is not set yet: task_acks_late = True
app = Celery("shop")
      ^^^^^^ disposability/lost-job [information]
