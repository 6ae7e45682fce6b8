import os

CELERY_TASK_ALWAYS_EAGER = True
                           ^^^^ dev-prod-parity/inline-queue [warning]: `CELERY_TASK_ALWAYS_EAGER`
CELERY_BROKER_URL = os.environ["REDIS_URL"]
CELERY_TASK_EAGER_PROPAGATES = True
