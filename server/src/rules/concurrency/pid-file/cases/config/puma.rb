port ENV.fetch('PORT') { 3000 }
pidfile 'tmp/pids/puma.pid'
^^^^^^^ concurrency/pid-file
pidfile ENV.fetch('PIDFILE') { 'tmp/pids/server.pid' }
pidfile ENV['PIDFILE'] if ENV['PIDFILE']
