import os
from flask import request
from werkzeug.datastructures import FileStorage

@app.post("/images")
def add():
    image = request.files["image"]
    image.save(os.path.join(UPLOADS, image.filename))
    ^^^^^^^^^^ processes/local-upload
    request.files.get("image").save("uploads/image.png")
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-upload
    image.save("/tmp/image.png")
    order.save()

def keep(file: FileStorage):
    file.save("static/" + file.filename)
    ^^^^^^^^^ processes/local-upload
