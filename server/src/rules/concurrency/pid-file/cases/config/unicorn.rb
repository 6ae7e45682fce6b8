root = File.expand_path('..', __dir__)
worker_processes 2
pid "#{root}/tmp/unicorn.pid"
^^^ concurrency/pid-file
pid '/var/run/unicorn.pid'
^^^ concurrency/pid-file
pid ENV.fetch('UNICORN_PID')
