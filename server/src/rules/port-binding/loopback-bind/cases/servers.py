import os

from flask_socketio import SocketIO
from sanic import Sanic

port = int(os.environ["PORT"])
server = Sanic("shop")
server.run(port=port)
^^^^^^^^^^ port-binding/loopback-bind
server.run("0.0.0.0", port)
server.run(host=os.environ["HOST"], port=port)

socketio = SocketIO(server)
socketio.run(server, port=port)
^^^^^^^^^^^^ port-binding/loopback-bind
socketio.run(server, "127.0.0.1", port)
                     ^^^^^^^^^^^ port-binding/loopback-bind
socketio.run(server, "0.0.0.0", port)
