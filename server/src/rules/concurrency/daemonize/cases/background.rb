def start(script, runner)
  system("ruby #{script} > /dev/null 2>&1 &")
  ^^^^^^ concurrency/daemonize: `&` leaves the program in the background
  `nohup ruby worker.rb &`
  ^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize: `nohup` detaches
  Rack::Server.start(app: runner, daemonize: true)
  ^^^^^^^^^^^^^^^^^^ concurrency/daemonize: sends the server to the background
  Rack::Server.start(app: runner, daemonize: false)
  Rack::Server.start(app: runner)
  system('ruby worker.rb && ruby other.rb')
  runner.system('ruby worker.rb &')
  puts 'nohup ruby worker.rb &'
end
