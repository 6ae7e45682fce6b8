require "logger"

$stdout.sync = true
LOG = Logger.new($stdout)
