from flask_socketio import SocketIO

socketio = SocketIO(app)
           ^^^^^^^^ processes/unshared-realtime
