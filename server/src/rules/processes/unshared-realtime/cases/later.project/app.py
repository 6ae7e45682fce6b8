import os

from extensions import socketio

socketio.init_app(app, message_queue=os.environ["REDIS_URL"])
