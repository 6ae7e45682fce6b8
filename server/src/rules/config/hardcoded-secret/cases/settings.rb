# frozen_string_literal: true

DB_PASSWORD = 'hunter2-prod'
              ^^^^^^^^^^^^^^ config/hardcoded-secret
STRIPE_SECRET_KEY = "9f86d081884c7d659a2feaa0c55ad015".freeze
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

class Settings
  attr_accessor :token

  def initialize(password = 'tr0ub4dor-and-3', secret_key: 'c55ad0159f86d081884c7d659a2feaa0')
                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    @password = 'correct-horse-7'
                ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    @@api_secret = 'correct-horse-8'
                   ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    $smtp_password = 'correct-horse-9'
                     ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    self.password = 'correct-horse-10'
                    ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
  end

  def secret_key_base
    'c55ad0159f86d081884c7d659a2feaa0'
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
  end

  def admin?(user, password)
    user.password == 'letmein-9731' || 'letmein-9732' == password
                     ^^^^^^^^^^^^^^ config/hardcoded-secret
                                       ^^^^^^^^^^^^^^ config/hardcoded-secret
  end
end

Rails.application.configure do
  config.secret_key_base = 'f00d9f86d081884c7d659a2feaa0c55a'
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
  config.action_mailer.smtp_settings = { user_name: 'shop', password: 'sup3r-s3cret' }
                                                                      ^^^^^^^^^^^^^^ config/hardcoded-secret
  config.session_store :cookie, 'secret' => 'a9f8c7d659a2feaa0c55ad', :client_secret => 'b9f8c7d659a2feaa0c55ad'
                                            ^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
end

Mail.defaults do
  delivery_method :smtp, address: 'smtp.shop.io', password: 'sup3r-s3cret'
                                                            ^^^^^^^^^^^^^^ config/hardcoded-secret
end

set :session_secret, 'e3b0c44298fc1c149afbf4c8996fb924'
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
http_basic_authenticate_with name: 'admin', password: 'sup3r-s3cret'
                                                      ^^^^^^^^^^^^^^ config/hardcoded-secret
settings[:db_password] = 'sup3r-s3cret'
                         ^^^^^^^^^^^^^^ config/hardcoded-secret
ENV['SMTP_PASSWORD'] ||= 'sup3r-s3cret'
                         ^^^^^^^^^^^^^^ config/secret-fallback
password 'sup3r-s3cret'
         ^^^^^^^^^^^^^^ config/hardcoded-secret
