require "logger"

# Not here: $stdout.sync = true
file.sync = true
LOG = Logger.new($stdout)
                 ^^^^^^^ logs/buffered-output [information]
