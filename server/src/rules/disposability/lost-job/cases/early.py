from shop.celery import app


@app.task(acks_late=False)
          ^^^^^^^^^^^^^^^ disposability/lost-job
def ship(order):
    pass


@app.task(acks_late=True)
def bill(order):
    pass
