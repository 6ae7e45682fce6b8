Rails.application.configure do
  config.cache_store = :memory_store
                       ^^^^^^^^^^^^^ processes/local-cache
end
