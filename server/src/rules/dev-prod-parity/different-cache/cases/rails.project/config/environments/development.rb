Rails.application.configure do
  if Rails.root.join("tmp/caching-dev.txt").exist?
    config.cache_store = :memory_store
                         ^^^^^^^^^^^^^ dev-prod-parity/different-cache [warning]: `:redis_cache_store` (config/environments/production.rb)
  else
    config.cache_store = :null_store
  end
end
