import os

QUEUE = os.environ["QUEUE_NAME"]
        ^^^^^^^^^^^^^^^^^^^^^^^^ config/undocumented-variable
URL = os.environ["DATABASE_URL"]
HOME = os.environ["HOME"]
