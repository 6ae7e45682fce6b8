import { each, key, namedToken, options, password, perhaps, type SecretPlaces, token } from '../api';

/**
 * https://docs.ruby-lang.org/en/master/OpenSSL/HMAC.html, https://github.com/jwt/ruby-jwt,
 * https://docs.ruby-lang.org/en/master/Net/HTTPHeader.html#method-i-basic_auth,
 * https://api.rubyonrails.org/classes/ActiveSupport/MessageEncryptor.html,
 * https://api.rubyonrails.org/classes/ActionController/HttpAuthentication/Basic.html, and the gems' own pages.
 */
export const ruby: Readonly<Record<string, SecretPlaces>> = {
  'JWT.encode': key(1, 'JWT_SECRET'),
  'JWT.decode': key(1, 'JWT_SECRET'),
  'OpenSSL.HMAC.hexdigest': key(1, 'HMAC_KEY'),
  'OpenSSL.HMAC.digest': key(1, 'HMAC_KEY'),
  'OpenSSL.HMAC.base64digest': key(1, 'HMAC_KEY'),
  'OpenSSL.HMAC.new': key(0, 'HMAC_KEY'),
  'OpenSSL.HMAC': key(0, 'HMAC_KEY'),
  'ActiveSupport.MessageEncryptor': key(0, 'ENCRYPTION_KEY'),
  'ActiveSupport.MessageVerifier': key(0, 'SECRET_KEY'),
  'ActiveSupport.KeyGenerator': key(0, 'SECRET_KEY'),
  'Fernet.generate': key(0, 'FERNET_KEY'),
  'Rack.Session.Cookie': options('SESSION_SECRET', 'secret'),

  'Net.HTTP.Get.basic_auth': password(1, 'HTTP_PASSWORD'),
  'Net.HTTP.Post.basic_auth': password(1, 'HTTP_PASSWORD'),
  'Net.HTTP.Put.basic_auth': password(1, 'HTTP_PASSWORD'),
  'Net.HTTP.Delete.basic_auth': password(1, 'HTTP_PASSWORD'),
  http_basic_authenticate_with: options('HTTP_PASSWORD', 'password'),
  'Net.SMTP.start': password(4, 'SMTP_PASSWORD', 'password', 'secret'),
  ...each('Net.FTP.open Net.FTP', password(2, 'FTP_PASSWORD', 'password')),
  'Net.SSH.start': options('SSH_PASSWORD', 'password', 'passphrase'),
  'Net.SFTP.start': options('SFTP_PASSWORD', 'password'),
  'PG.connect': password(6, 'DATABASE_PASSWORD', 'password'),
  'PG.Connection': options('DATABASE_PASSWORD', 'password'),
  'Mysql2.Client': options('MYSQL_PASSWORD', 'password'),
  'Sequel.connect': options('DATABASE_PASSWORD', 'password'),
  'ActiveRecord.Base.establish_connection': options('DATABASE_PASSWORD', 'password'),
  Redis: options('REDIS_PASSWORD', 'password'),
  'Redis.auth': password(0, 'REDIS_PASSWORD'),
  Bunny: options('RABBITMQ_PASSWORD', 'password', 'pass'),
  'Mongo.Client': options('MONGODB_PASSWORD', 'password'),

  ...each(
    '*.basic_auth *.proxy_basic_auth basic_auth Kernel.basic_auth',
    perhaps(password(1, 'HTTP_PASSWORD'), 2),
  ),
  '*.login': { ...perhaps(password(1, 'PASSWORD'), 2), behindLiteral: true },
  ...each(
    'provider Kernel.provider *.provider omniauth Kernel.omniauth *.omniauth',
    perhaps(password(2, 'CLIENT_SECRET'), 3, 4),
  ),
  'Twilio.REST.Client': token(1, 'TWILIO_AUTH_TOKEN'),
  'Aws.Credentials': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'Octokit.Client': namedToken('GITHUB_TOKEN', 'access_token'),
  'OpenAI.Client': namedToken('OPENAI_API_KEY', 'access_token'),
  'SendGrid.API': namedToken('SENDGRID_API_KEY', 'api_key'),
};
