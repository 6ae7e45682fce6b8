from http.server import HTTPServer

HTTPServer(("localhost", 9000), Handler).serve_forever()
