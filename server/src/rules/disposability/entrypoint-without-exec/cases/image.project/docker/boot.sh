#!/bin/bash
RAILS_ENV=production bundle exec puma -p "$PORT"
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/entrypoint-without-exec
