SECRET_KEY = ENV.fetch('SECRET_KEY', 'tr0ub4dor-and-3')
                                     ^^^^^^^^^^^^^^^^^ config/secret-fallback
PASSWORD = ENV['DB_PASSWORD'] || 'tr0ub4dor-and-4'
                                 ^^^^^^^^^^^^^^^^^ config/secret-fallback
TOKEN = ENV.fetch('API_TOKEN') { 'f81kfTs9vXq2LmZ8' }
                                 ^^^^^^^^^^^^^^^^^^ config/secret-fallback
ADMIN = ENV['ADMIN_PASSWORD'].presence || 'tr0ub4dor-and-5'
                                          ^^^^^^^^^^^^^^^^^ config/secret-fallback
ENV['SMTP_PASSWORD'] ||= 'tr0ub4dor-and-6'
                         ^^^^^^^^^^^^^^^^^ config/secret-fallback
FALLBACK = 'tr0ub4dor-and-7'

Rails.application.configure do
  config.secret_key_base = ENV.fetch('SECRET_KEY_BASE', FALLBACK)
                                                        ^^^^^^^^ config/secret-fallback
  config.database_url = ENV.fetch('DATABASE_URL', 'postgres://shop:s3cr3tPa55@db.internal.shop.io/shop')
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret-fallback
  config.cache_password = ENV.key?('CACHE_PASSWORD') ? ENV['CACHE_PASSWORD'] : 'tr0ub4dor-and-8'
                                                                               ^^^^^^^^^^^^^^^^^ config/secret-fallback
  password = ENV['OTHER_PASSWORD']
  config.other = password || 'tr0ub4dor-and-9'
                             ^^^^^^^^^^^^^^^^^ config/secret-fallback
end

PORT = ENV.fetch('PORT', '3000')
LOG_LEVEL = ENV['LOG_LEVEL'] || 'info'
EMPTY = ENV.fetch('ADMIN_PASSWORD', '')
NONE = ENV.fetch('ADMIN_PASSWORD', nil)
REQUIRED = ENV.fetch('ADMIN_PASSWORD') { raise 'ADMIN_PASSWORD is not set' }
CALLED = ENV['ADMIN_PASSWORD'] || generate_password
PLACEHOLDER = ENV.fetch('ADMIN_PASSWORD', 'changeme')
# ENV.fetch('SECRET_KEY', 'tr0ub4dor-and-3')
REDIS_URL = ENV.fetch('REDIS_URL', 'redis://localhost:6379/0')
USERS = options.fetch('ADMIN_PASSWORD', 'x')
