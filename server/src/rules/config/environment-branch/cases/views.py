import os

from django.conf import settings

if os.environ["APP_ENV"] == "production":
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    send_mail()
if os.getenv("ENV", "dev") in ("prod", "staging"):
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    send_mail()
if settings.ENVIRONMENT == "production":
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    send_mail()
if os.getenv("ENV") == "test":
    pass
if os.getenv("SEND_MAIL") == "1":
    send_mail()
if row.environment == "production":
    print(os.getenv("ENV"))
