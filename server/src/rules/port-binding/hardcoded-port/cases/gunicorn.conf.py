import os

bind = "0.0.0.0:8000"
       ^^^^^^^^^^^^^^ port-binding/hardcoded-port
wsgi_app = "shop:app"
