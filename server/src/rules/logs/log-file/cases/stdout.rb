require 'logger'

class Shop
  class Audit
    class Logger
      def initialize(path) = @path = path
    end

    LOG = Logger.new('log/audit.log')
  end

  def initialize(target, logger)
    @out = Logger.new($stdout)
    @err = ::Logger.new(STDERR, progname: 'shop')
    @null = Logger.new(nil)
    @io = Logger.new(target)
    @dev = Logger.new('/dev/stdout')
    @env = Logger.new(ENV.fetch('LOG_FILE', 'log/shop.log'))
    @memory = Logger.new(StringIO.new)
    # Logger.new('log/shop.log')
    puts "Logger.new('log/shop.log')"
    Shop::Logger.new('log/shop.log')
    logger.new('log/shop.log')
    SemanticLogger.add_appender(io: $stdout)
    Logging.logger.root.level = :info
    File.write('log/report.txt', 'a')
    $stdout.reopen(STDERR)
    $stderr.reopen('/dev/null')
    config.paths['views'] = 'app/pages'
  end
end
