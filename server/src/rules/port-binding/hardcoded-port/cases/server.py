import os

import uvicorn
from aiohttp import web
from flask import Flask

app = Flask(__name__)


def serve(port=8000):
    uvicorn.run(app, host="0.0.0.0", port=port)


uvicorn.run("shop:app", host="0.0.0.0", port=8000)
                                             ^^^^ port-binding/hardcoded-port
web.run_app(app, port=8080)
                      ^^^^ port-binding/hardcoded-port
web.run_app(app, port=int(os.environ.get("PORT", "8080")))

if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)
                                 ^^^^ port-binding/hardcoded-port [information]
