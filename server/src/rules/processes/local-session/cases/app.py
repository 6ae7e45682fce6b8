from flask import Flask
from flask_session import Session

app = Flask(__name__)
app.config["SESSION_TYPE"] = "filesystem"
                             ^^^^^^^^^^^^ processes/local-session
Session(app)
signed.config["SESSION_COOKIE_SECURE"] = True
