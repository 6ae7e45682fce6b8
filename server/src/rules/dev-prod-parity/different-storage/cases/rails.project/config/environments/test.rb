Rails.application.configure do
  config.active_storage.service = :test
  config.action_mailer.delivery_method = :test
end
