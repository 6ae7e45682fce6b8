Rails.application.configure do
  config.action_mailer.delivery_method = :sendmail
                       ^^^^^^^^^^^^^^^ backing-services/local-mail
  config.action_mailer.perform_deliveries = true
end
