Rails.application.configure do
  config.active_job.queue_adapter = :inline
                                    ^^^^^^^ dev-prod-parity/inline-queue [warning]: `:sidekiq` (config/application.rb)
end
