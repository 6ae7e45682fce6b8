import tempfile
from flask import request

@app.post("/images")
def add():
    folder = tempfile.mkdtemp()
    path = folder + "/image.png"
    request.files["image"].save(path)
