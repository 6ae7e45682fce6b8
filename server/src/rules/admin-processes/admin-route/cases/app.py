import subprocess

from django.core.management import call_command
from django.urls import path
from fastapi import FastAPI
from flask import Flask

app = Flask(__name__)
api = FastAPI()


@app.route("/db/migrate", methods=["POST"])
           ^^^^^^^^^^^^^ admin-processes/admin-route [information]
def migrate():
    call_command("migrate")


@api.post("/reindex")
          ^^^^^^^^^^ admin-processes/admin-route [information]
async def reindex():
    subprocess.run(["bin/reindex"])


@app.route("/seed")
def seed():
    return words.make()


@app.route("/orders")
def orders():
    subprocess.run(["bin/orders"])


def create(request):
    db.create_all()


urlpatterns = [
    path("create-tables/", create),
         ^^^^^^^^^^^^^^^^ admin-processes/admin-route [information]
    path("migrations/", list_migrations),
]
