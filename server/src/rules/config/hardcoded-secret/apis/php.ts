import { key, options, password, type SecretPlace, token } from '../api';

/**
 * https://www.php.net/manual/en/function.hash-hmac.php, https://www.php.net/manual/en/function.openssl-encrypt.php,
 * https://www.php.net/manual/en/pdo.construct.php, https://www.php.net/manual/en/mysqli.construct.php,
 * https://www.php.net/manual/en/function.ftp-login.php, https://github.com/firebase/php-jwt,
 * https://docs.guzzlephp.org/en/stable/request-options.html#auth
 */
export const php: Readonly<Record<string, SecretPlace>> = {
  hash_hmac: key(2, 'HMAC_KEY', 'key'),
  openssl_encrypt: key(2, 'ENCRYPTION_KEY', 'passphrase'),
  openssl_decrypt: key(2, 'ENCRYPTION_KEY', 'passphrase'),
  sodium_crypto_secretbox: key(2, 'ENCRYPTION_KEY', 'key'),
  sodium_crypto_auth: key(1, 'HMAC_KEY', 'key'),
  'Firebase.JWT.JWT.encode': key(1, 'JWT_SECRET', 'key'),
  'Firebase.JWT.JWT.decode': key(1, 'JWT_SECRET'),
  'Firebase.JWT.Key': key(0, 'JWT_SECRET', 'keyMaterial'),
  'Lcobucci.JWT.Signer.Key.InMemory.plainText': key(0, 'JWT_SECRET', 'contents'),
  'Illuminate.Encryption.Encrypter': key(0, 'ENCRYPTION_KEY', 'key'),

  PDO: password(2, 'DATABASE_PASSWORD', 'password'),
  mysqli: password(2, 'MYSQL_PASSWORD', 'password'),
  mysqli_connect: password(2, 'MYSQL_PASSWORD', 'password'),
  mysqli_real_connect: password(3, 'MYSQL_PASSWORD', 'password'),
  'mysqli.real_connect': password(2, 'MYSQL_PASSWORD', 'password'),
  mysql_connect: password(2, 'MYSQL_PASSWORD'),
  mysql_pconnect: password(2, 'MYSQL_PASSWORD'),
  oci_connect: password(1, 'ORACLE_PASSWORD', 'password'),
  odbc_connect: password(2, 'DATABASE_PASSWORD', 'password'),
  ftp_login: password(2, 'FTP_PASSWORD', 'password'),
  ssh2_auth_password: password(2, 'SSH_PASSWORD', 'password'),
  ldap_bind: password(2, 'LDAP_PASSWORD', 'password'),
  imap_open: password(2, 'IMAP_PASSWORD', 'password'),
  'Redis.auth': password(0, 'REDIS_PASSWORD', 'credentials'),
  'Predis.Client': options('REDIS_PASSWORD', 'password'),
  'PhpAmqpLib.Connection.AMQPStreamConnection': password(3, 'RABBITMQ_PASSWORD', 'password'),
  'phpseclib3.Net.SSH2.login': password(1, 'SSH_PASSWORD'),
  'phpseclib3.Net.SFTP.login': password(1, 'SFTP_PASSWORD'),
  'Swift_SmtpTransport.setPassword': password(0, 'SMTP_PASSWORD'),
  'Illuminate.Support.Facades.Http.withBasicAuth': password(1, 'HTTP_PASSWORD', 'password'),
  'Illuminate.Support.Facades.Http.withToken': token(0, 'HTTP_TOKEN', 'token'),

  'Stripe.Stripe.setApiKey': token(0, 'STRIPE_SECRET_KEY'),
  'Stripe.StripeClient': token(0, 'STRIPE_SECRET_KEY'),
  'Twilio.Rest.Client': token(1, 'TWILIO_AUTH_TOKEN'),
  SendGrid: token(0, 'SENDGRID_API_KEY'),
  'OpenAI.client': token(0, 'OPENAI_API_KEY'),
};
