import os
import sqlite3

if os.environ.get("APP_ENV") == "development":
    store = sqlite3.connect("dev.db")
else:
    store = sqlite3.connect("shop.db")
                            ^^^^^^^^^ backing-services/embedded-database
