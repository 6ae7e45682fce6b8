Rails.application.configure do
  config.active_storage.service = :local
                                  ^^^^^^ processes/local-upload [information]
end
