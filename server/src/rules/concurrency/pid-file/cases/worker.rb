PID_FILE = '/var/run/shop/worker.pid'

class Worker
  def start(store)
    File.write(PID_FILE, Process.pid)
    ^^^^^^^^^^ concurrency/pid-file
    File.open(PID_FILE, 'w') { |file| file.puts $$ }
    ^^^^^^^^^ concurrency/pid-file
    File.open(File.join('tmp', 'worker.pid'), mode: 'w') { |file| file << $$ }
    ^^^^^^^^^ concurrency/pid-file
    IO.write('worker.pid', Process.pid.to_s)
    ^^^^^^^^ concurrency/pid-file
    Pathname.new('worker.pid').write(Process.pid.to_s)
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
    File.open(PID_FILE) { |file| file.read }
    File.read(PID_FILE)
    File.exist?('worker.pid')
    File.delete('worker.pid')
    File.write('report.csv', 'a')
    File.open('report.csv', 'w')
    store.write('worker.pid', 'a')
    pid 'worker'
    puts "File.write('worker.pid')"
    # File.write('worker.pid', $$)
  end
end
