worker_processes 2
stdout_path '/var/log/unicorn.log'
^^^^^^^^^^^ logs/log-file
stderr_path '/dev/stderr'
stdout_redirect 'log/puma.log', 'log/puma_error.log', true
^^^^^^^^^^^^^^^ logs/log-file
