import os

bind = "0.0.0.0:" + os.environ["PORT"]
pidfile = "/run/shop.pid"
^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
worker_tmp_dir = "/dev/shm"
