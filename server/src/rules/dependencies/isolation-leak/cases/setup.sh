#!/bin/sh
python3 -m venv --system-site-packages .venv
                ^^^^^^^^^^^^^^^^^^^^^^ dependencies/isolation-leak [warning]
virtualenv --system-site-packages -p python3 .venv
           ^^^^^^^^^^^^^^^^^^^^^^ dependencies/isolation-leak
python3 -m venv .venv
sudo pip3 install flask
^^^^^^^^^^^^^^^^^^^^^^^ dependencies/isolation-leak
pip install --break-system-packages flask
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/isolation-leak
sudo /opt/shop/venv/bin/pip install flask
.venv/bin/pip install flask
sudo apt-get install python3-venv
