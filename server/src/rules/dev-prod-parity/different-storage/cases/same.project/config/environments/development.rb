Rails.application.configure do
  config.active_storage.service = :minio
  config.action_mailer.delivery_method = :smtp
end
