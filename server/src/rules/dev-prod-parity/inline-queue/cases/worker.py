import sys

from celery import Celery

app = Celery("shop")
app.conf.task_always_eager = DEBUG
                             ^^^^^ dev-prod-parity/inline-queue
app.conf.update(task_always_eager=True)
                                  ^^^^ dev-prod-parity/inline-queue
app.conf.update(task_always_eager=False)

if "test" in sys.argv:
    app.conf.task_always_eager = True


class TestConfig:
    CELERY_ALWAYS_EAGER = True


options = {"immediate": True}
