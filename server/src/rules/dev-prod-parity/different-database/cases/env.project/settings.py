import os

import dj_database_url

DATABASES = {"default": dj_database_url.config(default="sqlite:///db.sqlite3")}
                                                       ^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-database [warning]: compose.yaml on PostgreSQL
OTHER = {"default": dj_database_url.config(default=f"sqlite:///{BASE_DIR}/db.sqlite3")}
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-database [warning]
URL = os.environ.get("DATABASE_URL", "postgres://localhost/shop")
CACHE = os.environ.get("CACHE_FILE", "sqlite:///cache.db")


class TestingConfig:
    SQLALCHEMY_DATABASE_URI = "sqlite:///:memory:"


class DevelopmentConfig:
    SQLALCHEMY_DATABASE_URI = "sqlite:///dev.db"
                              ^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-database [warning]


class Config:
    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL", "").replace("postgres:", "postgresql:") or "sqlite:///app.db"
                                                                                                        ^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-database [warning]
