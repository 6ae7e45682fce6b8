"""Settings of the shop."""

import os

DB_PASSWORD = "tr0ub4dor-and-3"
              ^^^^^^^^^^^^^^^^^ config/hardcoded-secret [error]: `DB_PASSWORD`
PASSWORD_FIELD = "password"
SECRET_NAME = "prod/shop/database"
TOKEN_TYPE = "Bearer"
API_KEY = os.environ["API_KEY"]
api_secret = "changeme"
config = {"client_secret": "9vXq2LmZ81kfTs", "name": "shop"}
                           ^^^^^^^^^^^^^^^^ config/hardcoded-secret: `client_secret`


class Client:
    password = "hunter2-Forever"
               ^^^^^^^^^^^^^^^^^ config/hardcoded-secret

    def __init__(self, token="", password=None):
        self.token = token
        self.smtp_password = 'correct-h0rse-battery'
                             ^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

    def login(self, connect):
        connect(user="shop", password="s3cr3t-Pa55")
                                      ^^^^^^^^^^^^^ config/hardcoded-secret
        if self.password == "hunter2-Forever":
                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
            raise ValueError("password: wrong")
