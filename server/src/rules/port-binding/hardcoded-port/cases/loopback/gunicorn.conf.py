import os

bind = "127.0.0.1:8000"
       ^^^^^^^^^^^^^^^^ port-binding/hardcoded-port
       ^^^^^^^^^^^^^^^^ port-binding/loopback-bind
