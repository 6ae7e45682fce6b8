from flask import Flask

app = Flask(__name__)

if __name__ == "__main__":
    app.run(host="0.0.0.0")
    ^^^^^^^ build-release-run/development-server [warning]: A start command runs this file
