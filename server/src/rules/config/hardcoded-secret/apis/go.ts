import { each, key, password, perhaps, type SecretPlace, token } from '../api';

const signed = key(0, 'JWT_SECRET');
const versions = (module: string, rows: Readonly<Record<string, SecretPlace>>) =>
  Object.fromEntries(
    ['', '/v4', '/v5'].flatMap((version) =>
      Object.entries(rows).map(([name, place]) => [`${module}${version}.${name}`, place]),
    ),
  );

/**
 * https://pkg.go.dev/crypto/hmac, https://pkg.go.dev/crypto/aes, https://pkg.go.dev/net/http, https://pkg.go.dev/net/smtp,
 * https://pkg.go.dev/github.com/golang-jwt/jwt/v5, https://pkg.go.dev/github.com/gorilla/sessions, and the references of
 * the database clients. `[]byte("…")` is the string itself.
 */
export const go: Readonly<Record<string, SecretPlace>> = {
  'crypto/hmac.New': key(1, 'HMAC_KEY'),
  'crypto/aes.NewCipher': key(0, 'ENCRYPTION_KEY'),
  'crypto/des.NewCipher': key(0, 'ENCRYPTION_KEY'),
  'crypto/rc4.NewCipher': key(0, 'ENCRYPTION_KEY'),
  ...versions('github.com/golang-jwt/jwt', {
    'NewWithClaims().SignedString': signed,
    'New().SignedString': signed,
  }),
  ...versions('github.com/golang-jwt/jwt', { 'Token.SignedString': signed }),
  'github.com/dgrijalva/jwt-go.NewWithClaims().SignedString': signed,
  'github.com/dgrijalva/jwt-go.New().SignedString': signed,
  'github.com/dgrijalva/jwt-go.Token.SignedString': signed,
  'github.com/gorilla/sessions.NewCookieStore': key(0, 'SESSION_SECRET'),
  'github.com/gorilla/sessions.NewFilesystemStore': key(1, 'SESSION_SECRET'),
  'github.com/gorilla/securecookie.New': key(0, 'SESSION_SECRET'),
  'github.com/gorilla/csrf.Protect': key(0, 'CSRF_KEY'),
  'github.com/gin-contrib/sessions/cookie.NewStore': key(0, 'SESSION_SECRET'),
  'github.com/gin-contrib/sessions/redis.NewStore': key(4, 'SESSION_SECRET'),
  'github.com/go-chi/jwtauth.New': key(1, 'JWT_SECRET'),
  'github.com/go-chi/jwtauth/v5.New': key(1, 'JWT_SECRET'),
  'github.com/labstack/echo-jwt/v4.JWT': key(0, 'JWT_SECRET'),

  'net/http.Request.SetBasicAuth': password(1, 'HTTP_PASSWORD'),
  'net/url.UserPassword': password(1, 'URL_PASSWORD'),
  'net/smtp.PlainAuth': password(2, 'SMTP_PASSWORD'),
  'net/smtp.CRAMMD5Auth': password(1, 'SMTP_PASSWORD'),
  'gopkg.in/gomail.v2.NewDialer': password(3, 'SMTP_PASSWORD'),
  'gopkg.in/mail.v2.NewDialer': password(3, 'SMTP_PASSWORD'),
  'gopkg.in/gomail.v2.NewPlainDialer': password(3, 'SMTP_PASSWORD'),
  'github.com/wneessen/go-mail.WithPassword': password(0, 'SMTP_PASSWORD'),
  'github.com/go-ldap/ldap/v3.Conn.Bind': password(1, 'LDAP_PASSWORD'),
  'github.com/go-ldap/ldap/v3.NewSimpleBindRequest': password(1, 'LDAP_PASSWORD'),
  'golang.org/x/crypto/ssh.Password': password(0, 'SSH_PASSWORD'),
  'github.com/go-redis/redis.Options': { holds: 'password', named: ['Password'], variable: 'REDIS_PASSWORD' },
  'github.com/go-redis/redis/v8.Options': {
    holds: 'password',
    named: ['Password'],
    variable: 'REDIS_PASSWORD',
  },
  'github.com/redis/go-redis/v9.Options': {
    holds: 'password',
    named: ['Password'],
    variable: 'REDIS_PASSWORD',
  },
  'github.com/gomodule/redigo/redis.DialPassword': password(0, 'REDIS_PASSWORD'),
  'github.com/go-sql-driver/mysql.Config': {
    holds: 'password',
    named: ['Passwd'],
    variable: 'MYSQL_PASSWORD',
  },
  'github.com/gin-gonic/gin.Accounts': { ...password(0, 'PASSWORD'), each: true },
  ...each('*.SetBasicAuth *.WithBasicAuth', perhaps(password(1, 'HTTP_PASSWORD'), 2)),
  'github.com/neo4j/neo4j-go-driver/v5/neo4j.BasicAuth': password(1, 'NEO4J_PASSWORD'),
  'github.com/eclipse/paho.mqtt.golang.ClientOptions.SetPassword': password(0, 'MQTT_PASSWORD'),

  'github.com/aws/aws-sdk-go/aws/credentials.NewStaticCredentials': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'github.com/aws/aws-sdk-go-v2/credentials.NewStaticCredentialsProvider': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'github.com/minio/minio-go/v7/pkg/credentials.NewStaticV4': key(1, 'S3_SECRET_KEY'),
  'github.com/minio/minio-go/v7/pkg/credentials.NewStaticV2': key(1, 'S3_SECRET_KEY'),
  'github.com/minio/minio-go/v7/pkg/credentials.NewStatic': key(1, 'S3_SECRET_KEY'),
  'github.com/Azure/azure-sdk-for-go/sdk/azidentity.NewClientSecretCredential': token(
    2,
    'AZURE_CLIENT_SECRET',
  ),
  'github.com/Azure/azure-sdk-for-go/sdk/azidentity.NewUsernamePasswordCredential': password(
    3,
    'AZURE_PASSWORD',
  ),
  'github.com/Azure/azure-sdk-for-go/sdk/storage/azblob.NewSharedKeyCredential': token(
    1,
    'AZURE_STORAGE_KEY',
  ),
  'github.com/sendgrid/sendgrid-go.NewSendClient': token(0, 'SENDGRID_API_KEY'),
  'github.com/slack-go/slack.New': token(0, 'SLACK_TOKEN'),
  'github.com/sashabaranov/go-openai.NewClient': token(0, 'OPENAI_API_KEY'),
};
