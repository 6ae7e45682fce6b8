module Shop
  class Application < Rails::Application
    config.consider_all_requests_local = true
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-setting
    config.force_ssl = true
  end
end
