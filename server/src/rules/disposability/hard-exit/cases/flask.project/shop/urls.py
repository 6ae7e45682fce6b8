from flask import Flask

from . import views
from .admin import reload as reload_settings
from .admin import restart

app = Flask(__name__)

app.add_url_rule("/orders", view_func=views.orders)
app.add_url_rule("/reload", view_func=reload_settings)
