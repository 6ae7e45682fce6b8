import os

# "COURIER_KEY" was read here once; os.environ["COURIER_KEY"] is below.
key = os.environ["COURIER_KEY"]
      ^^^^^^^^^^^^^^^^^^^^^^^^^ config/undocumented-variable
again = os.environ["COURIER_KEY"]
host = (os.environ.get("COURIER_HOST")) or "courier"
