require "logger"

class Worker
  def initialize
    @log = Logger.new(STDOUT)
                      ^^^^^^ logs/buffered-output [information]
    @errors = Logger.new($stderr)
  end
end
