from flask import Flask, request

from . import state
from .registry import plugins
from .state import carts as open_carts

app = Flask(__name__)


@app.post("/carts")
def add():
    open_carts[request.json["user"]].append(request.json["item"])
    ^^^^^^^^^^ processes/shared-memory-state: `carts`
    state.count += 1
    ^^^^^ processes/shared-memory-state: `count`
    plugins.append(request.json["plugin"])
    return {"count": state.count}


def load():
    open_carts["test"] = []
