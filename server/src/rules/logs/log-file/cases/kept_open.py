class Audit:
    def __init__(self):
        self.out = open("logs/audit.log", "a")
                   ^^^^ logs/log-file: logs/audit.log

    def add(self, line):
        self.out.write(line)


def hold():
    # lock.write(line)
    lock = open("logs/lock.log", "a")
    lock.close()
