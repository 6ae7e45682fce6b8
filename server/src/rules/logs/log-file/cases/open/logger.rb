file = File.open('log/shop.log', 'a')
file.sync = true
LOG = Logger.new(file)
      ^^^^^^^^^^ logs/log-file
