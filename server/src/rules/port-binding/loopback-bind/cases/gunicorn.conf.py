import os

bind = "127.0.0.1:8000"
       ^^^^^^^^^^^^^^^^ port-binding/loopback-bind
       ^^^^^^^^^^^^^^^^ port-binding/hardcoded-port
