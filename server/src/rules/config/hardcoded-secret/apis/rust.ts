import { key, password, perhaps, type SecretPlace, token } from '../api';

const hmac = key(0, 'HMAC_KEY');
const http = password(1, 'HTTP_PASSWORD');

/**
 * https://docs.rs/jsonwebtoken/latest/jsonwebtoken/, https://docs.rs/hmac/latest/hmac/, https://docs.rs/ring/latest/ring/hmac/,
 * https://docs.rs/reqwest/latest/reqwest/struct.RequestBuilder.html, https://docs.rs/lettre/latest/lettre/,
 * https://docs.rs/fernet/latest/fernet/, https://docs.rs/ssh2/latest/ssh2/
 */
export const rust: Readonly<Record<string, SecretPlace>> = {
  'jsonwebtoken.EncodingKey.from_secret': key(0, 'JWT_SECRET'),
  'jsonwebtoken.DecodingKey.from_secret': key(0, 'JWT_SECRET'),
  'jsonwebtoken.EncodingKey.from_base64_secret': key(0, 'JWT_SECRET'),
  'jsonwebtoken.DecodingKey.from_base64_secret': key(0, 'JWT_SECRET'),
  'hmac.Hmac.new_from_slice': hmac,
  'ring.hmac.Key.new': key(1, 'HMAC_KEY'),
  'fernet.Fernet.new': key(0, 'FERNET_KEY'),
  'actix_web.cookie.Key.from': key(0, 'SESSION_SECRET'),
  'cookie.Key.from': key(0, 'SESSION_SECRET'),
  'axum_extra.extract.cookie.Key.from': key(0, 'SESSION_SECRET'),

  'reqwest.Client.get().basic_auth': http,
  'reqwest.Client.post().basic_auth': http,
  'reqwest.RequestBuilder.basic_auth': http,
  'lettre.transport.smtp.authentication.Credentials.new': password(1, 'SMTP_PASSWORD'),
  'headers.Authorization.basic': password(1, 'HTTP_PASSWORD'),
  'headers.Authorization.bearer': token(0, 'API_TOKEN'),
  'axum_extra.headers.Authorization.bearer': token(0, 'API_TOKEN'),
  'ldap3.Ldap.simple_bind': password(1, 'LDAP_PASSWORD'),
  'ldap3.LdapConn.simple_bind': password(1, 'LDAP_PASSWORD'),
  'oauth2.ClientSecret.new': key(0, 'OAUTH_CLIENT_SECRET'),
  'ssh2.Session.userauth_password': password(1, 'SSH_PASSWORD'),
  'mysql.OptsBuilder.pass': password(0, 'MYSQL_PASSWORD'),
  'sqlx.postgres.PgConnectOptions.password': password(0, 'DATABASE_PASSWORD'),
  'sqlx.mysql.MySqlConnectOptions.password': password(0, 'MYSQL_PASSWORD'),
  'tokio_postgres.Config.password': password(0, 'DATABASE_PASSWORD'),
  'postgres.Config.password': password(0, 'DATABASE_PASSWORD'),
  'deadpool_postgres.Config.password': password(0, 'DATABASE_PASSWORD'),
  '*.basic_auth': perhaps(http, 2),
  '*.bearer_auth': perhaps(token(0, 'API_TOKEN'), 1),
  'aws_credential_types.Credentials.new': token(1, 'AWS_SECRET_ACCESS_KEY'),
};
