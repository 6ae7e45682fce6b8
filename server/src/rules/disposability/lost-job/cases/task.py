from celery import Celery

app = Celery("shop")


@app.task(acks_late=True)
def ship(order):
    pass
