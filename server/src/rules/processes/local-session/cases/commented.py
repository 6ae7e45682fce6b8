# Once it was SESSION_TYPE = "redis".
SESSION_TYPE = "filesystem"
               ^^^^^^^^^^^^ processes/local-session


class DevelopmentConfig:
    SESSION_TYPE = "cachelib"
