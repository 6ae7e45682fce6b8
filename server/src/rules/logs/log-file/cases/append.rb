def write(line, path)
  File.open('log/orders.log', 'a') { |file| file.puts line }
  ^^^^^^^^^ logs/log-file: the file log/orders.log
  File.open(Rails.root.join('log', 'orders.log'), 'a') do |file|
  ^^^^^^^^^ logs/log-file
    file << line
  end
  File.write('log/orders.log', line, mode: 'a')
  ^^^^^^^^^^ logs/log-file
  Hanami::Logger.new(stream: 'log/hanami.log')
  ^^^^^^^^^^^^^^^^^^ logs/log-file

  File.open('orders.csv', 'a') { |file| file.puts line }
  File.open('log/orders.log') { |file| file.gets }
  File.open('log/orders.log', 'w') { |file| file.puts line }
  File.write('log/orders.log', line)
  File.open(path, 'a') { |file| file.puts line }
  File.read('log/orders.log')
  Hanami::Logger.new(stream: $stdout)
end
