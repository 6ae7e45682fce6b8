import os
import subprocess
import sys

import pip
from pip._internal.cli.main import main as pip_main


def ensure(name, pins):
    pip.main(["install", name])
    ^^^^^^^^ dependencies/install-at-run: `pip install`
    pip_main(["install", "-r", pins])
    ^^^^^^^^ dependencies/install-at-run: `pip install`
    subprocess.run(["pip3", "install", f"{name}==1.0"], check=True)
    ^^^^^^^^^^^^^^ dependencies/install-at-run: `pip3 install`
    os.system(f"{sys.executable} -m pip install {name}")
    ^^^^^^^^^ dependencies/install-at-run: `pip install`
    pip.main(["list"])
    subprocess.run([sys.executable, "-m", "pip", "list"], check=True)
    print("pip install", name)
