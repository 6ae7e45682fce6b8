import os

from waitress import serve

# The platform says the port, and nobody reaches the address.
serve(app, listen="127.0.0.1:" + os.environ.get("PORT", "8080"))
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ port-binding/loopback-bind
serve(app, listen="0.0.0.0:" + os.environ.get("PORT", "8080"))
