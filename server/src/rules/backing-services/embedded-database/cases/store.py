import os
import sqlite3
from pathlib import Path

from sqlalchemy import create_engine

connection = sqlite3.connect("shop.db")
                             ^^^^^^^^^ backing-services/embedded-database [information]
engine = create_engine("sqlite:///shop.db")
                       ^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
memory = sqlite3.connect(":memory:")
given = sqlite3.connect(os.environ["DB_FILE"])
server = create_engine(os.environ["DATABASE_URL"])
BASE_DIR = Path(__file__).resolve().parent.parent
local = sqlite3.connect(BASE_DIR / "shop.db")
                        ^^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
mapped = create_engine(f"sqlite:///{os.path.join(BASE_DIR, 'shop.db')}")
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
chosen = sqlite3.connect(os.path.join(folder, "shop.db"))
