import { each, key, options, password, perhaps, type SecretPlaces, token } from '../api';

const hmac = key(0, 'HMAC_KEY', 'key');

/**
 * https://learn.microsoft.com/dotnet/api/system.net.networkcredential,
 * https://learn.microsoft.com/dotnet/api/microsoft.identitymodel.tokens.symmetricsecuritykey,
 * https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmacsha256,
 * https://learn.microsoft.com/dotnet/api/system.security.cryptography.rfc2898derivebytes, and the SDKs' references.
 */
export const dotnet: Readonly<Record<string, SecretPlaces>> = {
  'Microsoft.IdentityModel.Tokens.SymmetricSecurityKey': key(0, 'JWT_KEY', 'key'),
  'System.Security.Cryptography.HMACSHA1': hmac,
  'System.Security.Cryptography.HMACSHA256': hmac,
  'System.Security.Cryptography.HMACSHA384': hmac,
  'System.Security.Cryptography.HMACSHA512': hmac,
  'System.Security.Cryptography.HMACMD5': hmac,
  'System.Security.Cryptography.HMACSHA256.HashData': hmac,
  'System.Security.Cryptography.HMACSHA512.HashData': hmac,
  'System.Security.Cryptography.Rfc2898DeriveBytes': password(0, 'ENCRYPTION_PASSWORD', 'password'),
  'System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2': password(0, 'ENCRYPTION_PASSWORD', 'password'),
  'System.Security.Cryptography.PasswordDeriveBytes': password(0, 'ENCRYPTION_PASSWORD', 'strPassword'),

  'System.Net.NetworkCredential': password(1, 'PASSWORD', 'password'),
  'System.Data.SqlClient.SqlCredential': password(1, 'DATABASE_PASSWORD', 'password'),
  'Microsoft.Data.SqlClient.SqlConnectionStringBuilder': options('DATABASE_PASSWORD', 'Password'),
  'System.Data.SqlClient.SqlConnectionStringBuilder': options('DATABASE_PASSWORD', 'Password'),
  'Npgsql.NpgsqlConnectionStringBuilder': options('DATABASE_PASSWORD', 'Password'),
  'MySqlConnector.MySqlConnectionStringBuilder': options('MYSQL_PASSWORD', 'Password'),
  'RabbitMQ.Client.ConnectionFactory': options('RABBITMQ_PASSWORD', 'Password'),
  'StackExchange.Redis.ConfigurationOptions': options('REDIS_PASSWORD', 'Password'),
  'MailKit.Net.Smtp.SmtpClient.Authenticate': password(1, 'SMTP_PASSWORD', 'password'),
  'MailKit.Net.Smtp.SmtpClient.AuthenticateAsync': password(1, 'SMTP_PASSWORD', 'password'),
  'MailKit.Net.Imap.ImapClient.Authenticate': password(1, 'IMAP_PASSWORD', 'password'),
  'RestSharp.Authenticators.HttpBasicAuthenticator': password(1, 'HTTP_PASSWORD', 'password'),
  'Renci.SshNet.SftpClient': { ...password(2, 'SFTP_PASSWORD', 'password'), least: 3 },
  'Renci.SshNet.SshClient': { ...password(2, 'SSH_PASSWORD', 'password'), least: 3 },
  'Neo4j.Driver.AuthTokens.Basic': password(1, 'NEO4J_PASSWORD', 'password'),

  'Amazon.Runtime.BasicAWSCredentials': token(1, 'AWS_SECRET_ACCESS_KEY', 'secretKey'),
  'Amazon.Runtime.SessionAWSCredentials': token(1, 'AWS_SECRET_ACCESS_KEY', 'awsSecretAccessKey'),
  'Azure.AzureKeyCredential': token(0, 'AZURE_KEY', 'key'),
  'Azure.Storage.StorageSharedKeyCredential': token(1, 'AZURE_STORAGE_KEY', 'accountKey'),
  'Azure.Identity.ClientSecretCredential': token(2, 'AZURE_CLIENT_SECRET', 'clientSecret'),
  'SendGrid.SendGridClient': token(0, 'SENDGRID_API_KEY', 'apiKey'),
  'Twilio.TwilioClient.Init': token(1, 'TWILIO_AUTH_TOKEN', 'password'),
  'Stripe.StripeClient': token(0, 'STRIPE_SECRET_KEY', 'apiKey'),

  'System.Net.Http.Headers.AuthenticationHeaderValue': token(1, 'AUTHORIZATION', 'parameter'),
  'System.Security.Cryptography.X509Certificates.X509Certificate2': password(
    1,
    'CERTIFICATE_PASSWORD',
    'password',
  ),
  'System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadPkcs12FromFile': password(
    1,
    'CERTIFICATE_PASSWORD',
    'password',
  ),
  'Microsoft.AspNetCore.Server.Kestrel.Core.ListenOptions.UseHttps': password(
    1,
    'CERTIFICATE_PASSWORD',
    'password',
  ),
  'Microsoft.AspNetCore.Identity.UserManager.CreateAsync': password(1, 'INITIAL_PASSWORD', 'password'),
  'Microsoft.AspNetCore.Identity.UserManager.ResetPasswordAsync': password(
    2,
    'INITIAL_PASSWORD',
    'newPassword',
  ),
  'Renci.SshNet.PasswordAuthenticationMethod': password(1, 'SSH_PASSWORD', 'password'),
  'MongoDB.Driver.MongoCredential.CreateCredential': password(2, 'MONGODB_PASSWORD', 'password'),
  'MongoDB.Driver.PasswordEvidence': password(0, 'MONGODB_PASSWORD', 'password'),
  'Oracle.ManagedDataAccess.Client.OracleCredential': password(1, 'ORACLE_PASSWORD', 'password'),
  'Elastic.Transport.BasicAuthentication': password(1, 'ELASTICSEARCH_PASSWORD', 'password'),
  'Elastic.Transport.ApiKey': token(0, 'ELASTICSEARCH_API_KEY'),
  'OpenAI.OpenAIClient': token(0, 'OPENAI_API_KEY'),
  'OpenAI.Chat.ChatClient': token(1, 'OPENAI_API_KEY'),
  'System.ClientModel.ApiKeyCredential': token(0, 'API_KEY', 'key'),
  ...each(
    'IdentityServer4.Models.Secret Duende.IdentityServer.Models.Secret OpenIddict.Models.Secret',
    password(0, 'CLIENT_SECRET', 'value'),
  ),
  'Azure.Identity.UsernamePasswordCredential': password(1, 'AZURE_PASSWORD', 'password'),
  // Names that nothing else has, where another file opens their namespace.
  ...each('NetworkCredential SqlCredential HttpBasicAuthenticator', perhaps(password(1, 'PASSWORD'), 2, 3)),
  ...each('SymmetricSecurityKey HMACSHA1 HMACSHA256 HMACSHA384 HMACSHA512', perhaps(key(0, 'SECRET_KEY'), 1)),
  Rfc2898DeriveBytes: perhaps(password(0, 'ENCRYPTION_PASSWORD'), 2, 4),
  ...each('AzureKeyCredential ApiKeyCredential SendGridClient', perhaps(token(0, 'API_KEY'), 1, 2)),
  ...each('StorageSharedKeyCredential BasicAWSCredentials', perhaps(token(1, 'SECRET_KEY'), 2)),
  ...each('*.Authenticate *.AuthenticateAsync', perhaps(password(1, 'PASSWORD', 'password'), 2, 3)),
  'Minio.MinioClient.WithCredentials': token(1, 'MINIO_SECRET_KEY', 'secretKey'),
};
