import os

def report(rows):
    with open("/tmp/report.csv", "w") as file:
        file.write(rows)
    send("/tmp/report.csv")
    os.remove("/tmp/report.csv")
