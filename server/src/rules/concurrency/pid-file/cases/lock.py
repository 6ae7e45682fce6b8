import os
from pathlib import Path

PID_FILE = Path("/run/shop.pid")


class Worker:
    def __init__(self, pidfile, name):
        self.pidfile = pidfile
        self.name = name

    def start(self):
        with open(self.pidfile, "w") as file:
             ^^^^ concurrency/pid-file
            file.write(str(os.getpid()))
        with open(f"/run/{self.name}.pid", "w") as file:
             ^^^^ concurrency/pid-file
            file.write(str(os.getpid()))
        PID_FILE.write_text(str(os.getpid()))
        ^^^^^^^^^^^^^^^^^^^ concurrency/pid-file

    def stop(self):
        with open(self.pidfile) as file:
            os.kill(int(file.read()), 15)
        with open(self.name, "w") as file:
            file.write("stopped")
