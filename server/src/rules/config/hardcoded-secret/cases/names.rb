class Names
  PASSWORD_FIELD = 'password'
  SECRET_NAME = 'projects/shop/secrets/db'
  TOKEN_TYPE = 'Bearer'
  API_KEY_HEADER = 'X-Api-Key'
  PASSWORD_FILE = '/run/secrets/db_password'
  PASSWORD = ENV.fetch('DB_PASSWORD')
  SECRET = ENV['SECRET_KEY_BASE']
  OTHER_PASSWORD = 'changeme'
  EMPTY_PASSWORD = ''
  MASKED_PASSWORD = '********'

  has_secure_password
  validates :password, presence: true, length: { minimum: 8 }
  validates :token, uniqueness: true

  def labels(user, params)
    user.password = params[:password]
    user.password_digest = BCrypt::Password.create(params[:password])
    user.update(password: params.require(:password), token: SecureRandom.hex(32))
    form.password_field :password, placeholder: 'Your password'
    t('.password', default: 'Password')
    label(:password, 'Password')
    token = "#{user.id}-#{SecureRandom.hex}"
    secret = Rails.application.credentials.secret_key_base
    api_key = Rails.application.credentials.dig(:shop, :api_key)
    # password = 'tr0ub4dor-and-3'
    flash[:password] = :invalid
    puts 'password = "tr0ub4dor-and-3"'
    [token, secret, api_key]
  end
end
