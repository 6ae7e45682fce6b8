import os
import sys

from flask import Flask

app = Flask(__name__)


@app.route("/orders")
def orders():
    if not ready():
        sys.exit(1)
        ^^^^^^^^ disposability/hard-exit: Raise
    return "ok"


def detail(request):
    os._exit(1)
    ^^^^^^^^ disposability/hard-exit


if __name__ == "__main__":
    sys.exit(main())
