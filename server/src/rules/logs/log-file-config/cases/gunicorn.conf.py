accesslog = "-"
errorlog = "/var/log/shop/error.log"
           ^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file-config
loglevel = "info"
