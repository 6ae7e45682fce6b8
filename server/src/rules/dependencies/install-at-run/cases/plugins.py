import os
import subprocess
import sys


def load(name):
    subprocess.check_call([sys.executable, "-m", "pip", "install", name])
    ^^^^^^^^^^^^^^^^^^^^^ dependencies/install-at-run [warning]: `pip install`
    os.system("pip install " + name)
    ^^^^^^^^^ dependencies/install-at-run
    os.system(f"cd plugins/{name} && npm 'install' --omit dev")
    ^^^^^^^^^ dependencies/install-at-run: `npm install`
    os.system(f"echo 'pip install {name}'")
    os.system("pip install requests")
    ^^^^^^^^^ dependencies/install-at-run
    subprocess.run([sys.executable, "-m", "app.task"], check=True)
