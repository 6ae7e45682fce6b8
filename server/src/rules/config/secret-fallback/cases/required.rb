key = ENV.fetch('SECRET_KEY', 'tr0ub4dor-and-3')
                              ^^^^^^^^^^^^^^^^^ config/secret-fallback
token = ENV.fetch('API_TOKEN') { 'f81kfTs9vXq2LmZ8' }
                                 ^^^^^^^^^^^^^^^^^^ config/secret-fallback
connect(password: ENV['DB_PASSWORD'] || 'tr0ub4dor-and-4', user: 'shop')
                                        ^^^^^^^^^^^^^^^^^ config/secret-fallback
ENV['SMTP_PASSWORD'] ||= 'tr0ub4dor-and-6'
                         ^^^^^^^^^^^^^^^^^ config/secret-fallback
