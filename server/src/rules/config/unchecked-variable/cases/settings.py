import os

DATABASE_URL = os.environ.get("DATABASE_URL")
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable
SECRET_KEY = os.getenv("SECRET_KEY")
             ^^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable
REDIS_URL = os.environ["REDIS_URL"]
BROKER = os.environ.get("BROKER_URL", "memory://")
SENTRY_DSN = os.environ.get("SENTRY_DSN")
DB_HOST = os.environ.get("DB_HOST") or "db"
mongo = os.environ.get("MONGO_URL")
if mongo is None:
    raise RuntimeError("MONGO_URL")
