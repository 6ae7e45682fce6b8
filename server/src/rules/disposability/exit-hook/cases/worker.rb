at_exit { File.write('queue.json', queue.to_json) }
^^^^^^^ disposability/exit-hook
at_exit { puts 'bye' }
