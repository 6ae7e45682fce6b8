Rails.application.configure do
  # config.cache_store = :mem_cache_store
end
