import os
from waitress import serve

serve(app, host="127.0.0.1", port=8080)
                ^^^^^^^^^^^ port-binding/loopback-bind
                                  ^^^^ port-binding/hardcoded-port
