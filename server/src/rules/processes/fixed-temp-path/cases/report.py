def report(rows):
    with open("/tmp/report.csv", "w") as file:
              ^^^^^^^^^^^^^^^^^ processes/fixed-temp-path [information]: /tmp/report.csv
        file.write(rows)

def read():
    return open("/tmp/report.csv").read()

def socket():
    open("/tmp/app.sock", "w")
