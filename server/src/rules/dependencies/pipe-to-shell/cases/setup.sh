#!/bin/sh
bash <(curl -s https://get.example.com)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/pipe-to-shell
curl -s https://get.example.com | tr -d x | bash
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/pipe-to-shell
cat install.sh | bash
version="$(curl -s https://example.com/version)"
echo "$(curl -s https://example.com/motd)"
curl -fsSL https://example.com/tool/v1.32.0/install.sh | sh
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/pipe-to-shell [information]
