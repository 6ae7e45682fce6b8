require 'jwt'
require 'openssl'

class OrdersController
  http_basic_authenticate_with name: 'shop', password: 'secret'
                                                       ^^^^^^^^ config/hardcoded-secret
  http_basic_authenticate_with name: 'shop', password: ENV.fetch('ADMIN_PASSWORD')

  def sign(claims)
    JWT.encode(claims, 'secret', 'HS256')
                       ^^^^^^^^ config/hardcoded-secret
    OpenSSL::HMAC.hexdigest('SHA256', 'key', claims)
                                      ^^^^^ config/hardcoded-secret
    PG.connect(host: 'db', password: 'postgres')
                                     ^^^^^^^^^^ config/hardcoded-secret

    JWT.encode(claims, ENV.fetch('JWT_SECRET'), 'HS256')
    JWT.decode(claims, nil, false)
    OpenSSL::HMAC.hexdigest('SHA256', claims.key, 'secret')
    OpenSSL::Digest::SHA256.hexdigest('secret')
    PG.connect(host: 'db', password: '')
  end
end
