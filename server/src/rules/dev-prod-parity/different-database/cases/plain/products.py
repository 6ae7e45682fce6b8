# A product that runs on what its owner has.
ENGINES = {
    "sqlite": {"ENGINE": "django.db.backends.sqlite3"},
    "postgres": {"ENGINE": "django.db.backends.postgresql"},
    "mysql": {"ENGINE": "django.db.backends.mysql"},
}
