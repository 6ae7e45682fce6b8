Rack::Attack.cache.store = ActiveSupport::Cache::RedisCacheStore.new(url: ENV.fetch('REDIS_URL'))
Basket.store = ActiveSupport::Cache::MemoryStore.new
