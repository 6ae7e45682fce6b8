class Clients
  USER, PASSWORD = 'shop', 'tr0ub4dor-and-3'
                           ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
  option :api_key, default: 'Xk29vQ71mZ04'
                            ^^^^^^^^^^^^^^ config/hardcoded-secret
  option :region, default: 'eu-central-1'
  attribute :password, :string, default: nil
  provider :github, 'shop-web', 'Xk29vQ71mZ04Wn55cR13'
                                ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
  provider :developer, fields: [:name]

  def call(request, client, params, options, password)
    request.basic_auth 'shop', 'tr0ub4dor-and-3'
                               ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    request.basic_auth 'shop', password
    client.set_password('tr0ub4dor-and-4')
                        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    client.login('shop', 'tr0ub4dor-and-5')
                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    client.login('shop')
    client.login(user, 'saml2')
    user, token = client.session
    secret = options[:secret] || 'tr0ub4dor-and-6'
                                 ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    client.connect(options.fetch(:password, 'tr0ub4dor-and-7'), secret)
                                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    client.connect(options[:password] || password, options.fetch(:password))
    return if params.fetch(:password) == 'tr0ub4dor-and-8'
                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret

    case password
    when 'tr0ub4dor-and-9' then :admin
         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    when '', nil then user
    else token
    end
  end

  def kind(field)
    case field
    when 'password' then 'tr0ub4dor-and-10'
    end
  end
end
