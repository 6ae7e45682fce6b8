Rails.application.configure do
  config.active_storage.service = :local
                                  ^^^^^^ dev-prod-parity/different-storage [information]: `:amazon`
  config.action_mailer.delivery_method = :letter_opener
                                         ^^^^^^^^^^^^^^ dev-prod-parity/different-storage [information]: `:smtp`
end
