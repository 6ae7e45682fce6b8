import os
import sqlite3

from sqlalchemy import create_engine

connection = sqlite3.connect("shop.db")
                             ^^^^^^^^^ backing-services/embedded-database [information]
engine = create_engine("sqlite:///shop.db")
                       ^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
memory = sqlite3.connect(":memory:")
given = sqlite3.connect(os.environ["DB_FILE"])
server = create_engine(os.environ["DATABASE_URL"])
