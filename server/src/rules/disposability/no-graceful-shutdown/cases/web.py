from http.server import HTTPServer, ThreadingHTTPServer

HTTPServer(address, Handler).serve_forever()
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
ThreadingHTTPServer(address, Handler).serve_forever()
