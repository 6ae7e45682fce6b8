import os

os.system("pybabel compile -d app/translations")
