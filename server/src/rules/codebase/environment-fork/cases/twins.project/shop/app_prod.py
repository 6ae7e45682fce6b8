from flask import Flask
^^^^^^^^^^^^^^^^^^^^^^^ codebase/environment-fork [warning]: `shop/app_dev.py`
app = Flask(__name__)
