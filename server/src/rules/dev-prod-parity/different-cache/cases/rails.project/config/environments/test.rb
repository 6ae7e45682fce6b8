Rails.application.configure do
  config.cache_store = :null_store
end
