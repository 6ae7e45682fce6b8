port 3000
     ^^^^ port-binding/hardcoded-port
bind 'tcp://0.0.0.0:9292'
     ^^^^^^^^^^^^^^^^^^^^ port-binding/hardcoded-port
port ENV.fetch('PORT', 3000)
bind 'unix:///run/puma.sock'
