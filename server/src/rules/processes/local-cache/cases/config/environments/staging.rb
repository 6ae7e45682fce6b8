Rails.application.configure do
  config.cache_store = :file_store, '/var/cache'
                       ^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-cache
end
