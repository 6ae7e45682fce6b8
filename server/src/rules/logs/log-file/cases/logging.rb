require 'logger'

LOG = Logger.new('log/shop.log', 'daily')
      ^^^^^^^^^^ logs/log-file
AUDIT = ActiveSupport::Logger.new(Rails.root.join('log', 'audit.log'))
        ^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
jobs = ::Logger.new("#{Rails.root}/log/jobs.log")
       ^^^^^^^^^^^^ logs/log-file
path = File.expand_path('../log/mail.log', __dir__)
mail = Logger.new(path)
       ^^^^^^^^^^ logs/log-file
file = File.open(File.join('log', 'sql.log'), 'a')
file.sync = true
ActiveRecord::Base.logger = Logger.new(file)
                            ^^^^^^^^^^ logs/log-file
SemanticLogger.add_appender(file_name: 'log/app.log', formatter: :json)
^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
Lumberjack::Logger.new('log/lumberjack.log')
^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
Logging.appenders.rolling_file('log/rolling.log', age: 'daily')
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
Log4r::FileOutputter.new('shop', filename: 'log/log4r.log')
^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
$stdout.reopen('log/stdout.log', 'a')
^^^^^^^^^^^^^^ logs/log-file
STDERR.reopen(File.new('log/stderr.log', 'a'))
^^^^^^^^^^^^^ logs/log-file

Rails.application.configure do
  config.logger = ActiveSupport::TaggedLogging.new(Logger.new('log/rails.log'))
                                                   ^^^^^^^^^^ logs/log-file
  config.paths['log'] = 'log/other.log'
                ^^^ logs/log-file
end
