require 'daemons'

def start
  Process.daemon
  ^^^^^^^^^^^^^^ concurrency/daemonize
  Process.daemon(true, true)
  ^^^^^^^^^^^^^^ concurrency/daemonize
  pid = fork do
    Process.setsid
    ^^^^^^^^^^^^^^ concurrency/daemonize
    work
  end
  Daemons.run('worker.rb')
  ^^^^^^^^^^^ concurrency/daemonize
  Daemons.run_proc('worker', log_output: true) { work }
  ^^^^^^^^^^^^^^^^ concurrency/daemonize
  Daemons.daemonize(app_name: 'worker')
  ^^^^^^^^^^^^^^^^^ concurrency/daemonize
  Dante.run('worker') { work }
  ^^^^^^^^^ concurrency/daemonize
  pid
end
