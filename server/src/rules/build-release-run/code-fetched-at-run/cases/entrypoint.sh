#!/bin/sh
wget -O /opt/agent.jar https://example.org/agent.jar
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/code-fetched-at-run: `wget`
if [ ! -d themes/plain ]; then
  git clone https://example.org/plain.git themes/plain
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/code-fetched-at-run [information]
fi
git config --global safe.directory /srv
exec java -javaagent:/opt/agent.jar -jar /app.jar
