from flask import Flask

app = Flask(__name__)
app.config["DEBUG"] = True
^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-setting
app.debug = True
^^^^^^^^^^^^^^^^ config/hardcoded-setting
app.config["JSON_SORT_KEYS"] = True
other.debug = True
