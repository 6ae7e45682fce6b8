from celery import Celery

app = Celery("shop")
      ^^^^^^ disposability/lost-job
app.config_from_object("shop.settings")
