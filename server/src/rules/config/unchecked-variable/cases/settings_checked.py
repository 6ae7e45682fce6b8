import os

from pydantic import BaseSettings

DATABASE_URL = os.environ.get("DATABASE_URL")
