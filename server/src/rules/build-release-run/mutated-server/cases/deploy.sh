#!/bin/bash
set -e
ssh "$HOST" "docker pull acme/shop:$TAG && docker run -d acme/shop:$TAG"
ssh -i key.pem "$HOST" "cd app; bundle install; sudo service shop restart"
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/mutated-server
git pull
systemctl restart docker
ssh deploy@web3.shop.io "cd /srv/shop; git 'pull' # and npm ci"
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/mutated-server
ssh deploy@web3.shop.io "echo 'git pull is done by the image'"
