import threading
from flask import Flask

app = Flask(__name__)


@app.post("/admin/restart")
def restart():
    threading.Thread(target=do_restart).start()
    return "restarting"
