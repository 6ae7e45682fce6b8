from flask_socketio import SocketIO

socketio = SocketIO(app, message_queue=os.environ["REDIS_URL"])
