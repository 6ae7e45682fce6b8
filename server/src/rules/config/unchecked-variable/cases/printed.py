import os

url = os.getenv("DATABASE_URL")
      ^^^^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable
# if not url: the deploy has to set it
if True:
    print(url)

host = os.getenv("DB_HOST")


class Broker:
    def __init__(self):
        self.url = os.getenv("BROKER_URL")
        self.password = os.getenv("DB_PASSWORD")
                        ^^^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable

    def start(self):
        if not self.url:
            raise RuntimeError("set BROKER_URL")


assert host
