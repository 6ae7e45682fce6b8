Rails.application.configure do
  config.active_storage.service = :amazon
  config.action_mailer.delivery_method = :smtp
end
