import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSecretName, secretStrength } from '../../../server/src/knowledge/secrets/names';

const strong =
  `password PASSWORD passwd pwd DB_PASSWORD dbPassword db-password user.password spring.datasource.password
  password1 PASSWORD_PROD defaultPassword passphrase sshPassphrase SSH_PASS_PHRASE smtp_pass DB_PASS mailPw secret SECRET
  clientSecret client_secret CLIENT-SECRET OAUTH_CLIENT_SECRET JWT_SECRET sessionSecret SECRET_KEY secretKey SECRET_KEY_BASE
  AWS_SECRET_ACCESS_KEY awsSecretAccessKey private_key PRIVATE_KEY sshPrivateKey signing_key SIGNING_KEY encryptionKey
  ENCRYPTION_KEY hmacKey master_key RAILS_MASTER_KEY PGPASSWORD MYSQL_ROOT_PASSWORD dbpassword userpassword clientsecret
  appsecret secretkey privatekey rootPassword POSTGRES_PASSWORD secretValue requirepass hash_secret passwords secrets
  keystore-password javax.net.ssl.keyStorePassword newPassword private_api_key`.split(/\s+/);

const weak =
  `token TOKEN authToken auth_token accessToken ACCESS_TOKEN refresh_token bot-token _authToken apiKey api_key API_KEY
  APIKey apikey X-Api-Key api-key-v2 STRIPE_API_KEY accessKey access-key accountKey auth basic_auth _auth Authorization
  credentials aws_credentials creds salt passwordSalt pepper connectionString CONNECTION_STRING connStr SENTRY_DSN
  subscriptionKey appKey authtoken GITHUB_TOKEN NPM_TOKEN verify_token csrfToken API_KEY_STAGING stripe_key licenseKey pass renderPass nordPass setup_secret_session_key`.split(
    /\s+/,
  );

const none =
  `SECRET_NAME secretName PASSWORD_FILE POSTGRES_PASSWORD_FILE KEY_PATH SECRET_PATH TOKEN_URL AUTH_URL authUrl
  KEY_ALIAS PASSWORD_FIELD TOKEN_TYPE tokenType SECRETS_DIR token_count max_tokens maxTokens MAX_TOKENS password_min_length
  passwordLabel tokenizer csrf_token_name public_key publicKey PUBLIC_KEY keyboard primary_key primaryKey foreign_key
  cache_key cacheKey sort_key partition_key author authors passwordResetTemplate secretary auth_header AUTHORIZATION_HEADER
  token_env PASSWORD_ENV secret_var password_regex token_pattern password_error passwordMessage password_placeholder
  passwordTitle token_ttl TOKEN_EXPIRY key_length token_prefix password_policy passwordEncoder password_hash passwordHash
  hashed_password is_password hasPassword showPassword forgotPassword resetPassword changePassword confirmPassword
  PWD OLDPWD key KEY keys i18n_key id_key tokens secretId SECRET_ID access_key_id AWS_ACCESS_KEY_ID client_id key_id
  next_token nextPageToken page_token continuationToken pad_token eos_token cancellationToken cancelToken design_tokens
  username user email host authentication authorize authorizer authority oauth authenticated passwordless passport compass
  imagePullSecrets bypass pass_through passthrough pw_dir monkey turkey hockey donkey whiskey tokenization secretion storageKey
  LOCAL_STORAGE_KEY publishable_key stripePublishableKey anon_key SUPABASE_ANON_KEY password_changed_at secretRef
  secretKeyRef existingSecretKey secret_arn tokenEndpoint saltRounds salt_rounds password_iterations auth_provider
  AUTH_USER_MODEL authMethod auth_type AuthController credentialsProvider credentials_json_path token_budget key_file
  tls.key ssh_key_path min_password_length PASSWORD_HASHERS AUTH_PASSWORD_VALIDATORS DEFAULT_AUTO_FIELD fakePassword
  Enter_your_new_password_now! invalidToken expiredToken missing_token input_token secretsmanager vault_addr`.split(
    /\s+/,
  );

describe('names', () => {
  it.each(strong)('%s holds a secret', (name) => expect(secretStrength(name)).toBe('strong'));
  it.each(weak)('%s may hold a secret', (name) => expect(secretStrength(name)).toBe('weak'));
  it.each(none)('%s holds something else', (name) => expect(secretStrength(name)).toBeUndefined());

  it.each([
    'Enter your password',
    'Forgot password?',
    'the user password',
    '',
    'p',
    'x'.repeat(200),
    '${PASSWORD}',
    '密码',
  ])('a label or a phrase is not a name: %s', (name) => expect(isSecretName(name)).toBe(false));

  it('casing does not matter', () => {
    for (const name of [
      'clientSecret',
      'client_secret',
      'client-secret',
      'client.secret',
      'CLIENT_SECRET',
      'ClientSecret',
    ]) {
      expect(secretStrength(name)).toBe('strong');
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => typeof isSecretName(name) === 'boolean'));
  });
});
