LOG = Logger.new('log/shop.log', 'daily')
      ^^^^^^^^^^ logs/log-file
config.logger = ActiveSupport::TaggedLogging.new(ActiveSupport::Logger.new(Rails.root.join('log', 'app.log')))
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
sql = Lumberjack::Logger.new("log/sql.log", level: :info)
      ^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
