from gevent.pywsgi import WSGIServer

server = WSGIServer(address, app)
server.serve_forever()
^^^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
