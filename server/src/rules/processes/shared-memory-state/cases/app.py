from flask import Flask, request

app = Flask(__name__)
orders = {}
^^^^^^ processes/shared-memory-state
visits = 0
^^^^^^ processes/shared-memory-state
COUNTRIES = {"de": "Germany"}
names = []

@app.route("/")
def index():
    global visits
    visits += 1
    return COUNTRIES["de"]

@app.post("/orders")
@login_required
def add():
    orders[request.json["id"]] = request.json
    names = []
    names.append("basket")
    return "", 201

def load():
    COUNTRIES["fr"] = "France"
