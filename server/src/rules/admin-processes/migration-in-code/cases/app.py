from alembic import command
from django.core.management import call_command
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import create_engine
from shop.models import Base

db = SQLAlchemy()
Base.metadata.create_all(create_engine(url))
^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
command.upgrade(config, "head")
^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
call_command("migrate", interactive=False)
^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
call_command("clearsessions")


def init_db():
    db.create_all()
    ^^^^^^^^^^^^^ admin-processes/migration-in-code [information]


@app.cli.command("init")
def init():
    db.create_all()


if app.debug:
    db.create_all()
