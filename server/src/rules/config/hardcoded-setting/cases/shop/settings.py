import os

DEBUG = True
^^^^^^^^^^^^ config/hardcoded-setting [warning]: Debug mode
ALLOWED_HOSTS = ["*"]
                ^^^^^ config/hardcoded-setting
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": "db.internal",
                ^^^^^^^^^^^^^ config/hardcoded-setting
        "PASSWORD": os.environ["DB_PASSWORD"],
    }
}
EMAIL_HOST = os.environ["EMAIL_HOST"]
TEMPLATES = [{"OPTIONS": {"debug": True}}]
CSRF_TRUSTED = []
