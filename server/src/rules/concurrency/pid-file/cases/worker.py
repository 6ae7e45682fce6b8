import os
from pathlib import Path

PID_FILE = "/var/run/shop/worker.pid"


def main():
    with open(PID_FILE, "w") as file:
         ^^^^ concurrency/pid-file [warning]
        file.write(str(os.getpid()))
    Path("worker.pid").write_text(str(os.getpid()))
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
    with open(PID_FILE) as file:
        print(file.read())
    with open("report.csv", "w") as file:
        file.write("a")
