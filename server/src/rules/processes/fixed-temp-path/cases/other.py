import os


def report(rows):
    # os.remove("/tmp/report.csv")
    with open("/tmp/report.csv", "w") as file:
              ^^^^^^^^^^^^^^^^^ processes/fixed-temp-path
        file.write(rows)
    os.remove("/tmp/invoice.csv")
