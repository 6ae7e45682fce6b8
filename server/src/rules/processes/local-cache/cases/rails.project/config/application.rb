module Shop
  class Application < Rails::Application
    config.cache_store = :file_store, "tmp/cache"
  end
end
