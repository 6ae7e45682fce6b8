config.logger = ActiveSupport::BroadcastLogger.new(
  ActiveSupport::Logger.new($stdout),
  ActiveSupport::Logger.new(Rails.root.join("log/rails.log"))
  ^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
)
