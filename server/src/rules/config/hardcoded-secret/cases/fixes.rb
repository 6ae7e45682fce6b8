DB_PASSWORD = 'hunter2-prod'
              ^^^^^^^^^^^^^^ config/hardcoded-secret
config.secret_key_base = 'f00d9f86d081884c7d659a2feaa0c55a'
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
Mail.deliver(host: 'smtp.shop.io', password: 'sup3r-s3cret')
                                             ^^^^^^^^^^^^^^ config/hardcoded-secret

def token(secret = 'tr0ub4dor-and-3') = secret
                   ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
