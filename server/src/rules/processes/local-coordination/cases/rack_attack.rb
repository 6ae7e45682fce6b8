Rack::Attack.cache.store = ActiveSupport::Cache::MemoryStore.new
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-coordination
