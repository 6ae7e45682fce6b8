class Worker
  def start(service)
    service.daemon
    service.setsid
    process.daemon(true)
    pid = fork { work }
    Process.wait(pid)
    Process.detach(spawn_worker)
    Daemons.run('worker.rb', ontop: true)
    puts 'Process.daemon'
    # Process.daemon
    Shop::Process.daemon
  end

  def daemonize(value) = value

  def again
    daemonize true
  end
end
