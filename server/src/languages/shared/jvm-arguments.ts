/** What the arguments of a well-known method or constructor are, by position. */
export interface ArgumentShape {
  /** One name per argument; `''` for what is no secret. A name that ends in `[]` holds for text that is made an array. */
  readonly names: readonly string[];
  /** What the method is called on: the name of a class, of a variable, or of a class that is made there. */
  readonly of?: RegExp;
}

const second: ArgumentShape = { names: ['', 'password'] };
const third: ArgumentShape = { names: ['', '', 'password'] };
const firstPassword: ArgumentShape = { names: ['password'] };
const firstToken: ArgumentShape = { names: ['token'] };
const secretKey: ArgumentShape = { names: ['', 'secretKey'] };
const onlyKey: readonly ArgumentShape[] = [{ names: ['secretKey'] }];
const mail = /transport|store|smtp|mail|imap|pop3/i;

/**
 * Database, mail, HTTP, message and cloud clients, and what takes keys, by the function's or class's own name.
 *
 * https://docs.oracle.com/en/java/javase/21/docs/api/, https://jakarta.ee/specifications/mail/,
 * https://docs.spring.io/spring-security/site/docs/current/api/, https://docs.aws.amazon.com/sdk-for-java/,
 * https://mongodb.github.io/mongo-java-driver/, https://hc.apache.org/httpcomponents-client-5.4.x/
 */
export const ARGUMENTS: Readonly<Record<string, readonly ArgumentShape[]>> = {
  // Databases and caches.
  getConnection: [third, second],
  DriverManagerDataSource: [third],
  SingleConnectionDataSource: [{ names: ['', '', 'password', ''] }],
  createCredential: [{ names: ['', '', 'password[]'] }],
  createPlainCredential: [{ names: ['', '', 'password[]'] }],
  createScramSha1Credential: [{ names: ['', '', 'password[]'] }],
  createScramSha256Credential: [{ names: ['', '', 'password[]'] }],
  PlainTextAuthProvider: [second],
  withAuthCredentials: [second],
  withCredentials: [second],
  credentials: [second],
  setCredentials: [second],
  auth: [second],
  JedisPool: [{ names: ['', '', '', '', 'password'] }, { names: ['', '', '', '', 'password', ''] }],
  // Mail, files, messages.
  connect: [
    { names: ['', '', '', 'password'], of: mail },
    { names: ['', '', 'password'], of: mail },
    { names: ['', '', 'password'], of: /^InfluxDBFactory$/ },
  ],
  login: [second],
  setAuthentication: [second],
  DefaultAuthenticator: [second],
  createConnection: [second],
  createContext: [second],
  ActiveMQConnectionFactory: [{ names: ['', 'password', ''] }, third],
  authPassword: [second],
  authenticateWithPassword: [second],
  addPasswordIdentity: [firstPassword],
  // HTTP and identity.
  PasswordAuthentication: [second],
  UsernamePasswordCredentials: [second],
  UsernamePasswordCredentialsProvider: [second],
  UsernamePasswordToken: [second],
  UsernamePasswordAuthenticationToken: [second, { names: ['', 'password', ''] }],
  BasicAuthCredentials: [second],
  BasicAuthRequestInterceptor: [second],
  BasicAuthenticationInterceptor: [second],
  BearerTokens: [firstToken, { names: ['token', 'token'] }],
  setBasicAuth: [second],
  withBasicAuth: [second],
  basicAuthentication: [second],
  basicAuth: [second],
  basic: [second],
  connectUsingPassword: [second],
  connectUsingOAuth: [firstToken],
  addAccount: [
    { ...second, of: /realm/i },
    { names: ['', 'password', ''], of: /realm/i },
  ],
  // A literal that is hashed is the password of somebody.
  encode: [{ ...firstPassword, of: /password_?encoder|bcrypt/i }],
  hashpw: [second],
  StandardPasswordEncoder: [{ names: ['secret'] }],
  // Clouds and services.
  BasicAWSCredentials: [secretKey],
  BasicSessionCredentials: [{ names: ['', 'secretKey', 'sessionToken'] }],
  AwsBasicCredentials: [secretKey],
  AwsSessionCredentials: [{ names: ['', 'secretKey', 'sessionToken'] }],
  StaticCredentialsProvider: [{ names: ['secretKey'] }],
  BasicCOSCredentials: [secretKey],
  DefaultCredentialProvider: [secretKey],
  Credential: [secretKey],
  getProfile: [{ names: ['', '', 'secretKey'], of: /^DefaultProfile$/ }],
  build: [{ names: ['', '', 'secretKey'], of: /^OSSClientBuilder$/ }],
  OSSClient: [{ names: ['', '', 'secretKey'] }],
  Auth: [secretKey],
  DefaultAlipayClient: [
    { names: ['', '', 'privateKey', '', '', ''] },
    { names: ['', '', 'privateKey', '', '', '', ''] },
  ],
  init: [{ names: ['', 'token'], of: /^Twilio$/ }, { names: ['', 'password[]'] }],
  SendGrid: [{ names: ['apiKey'] }],
  OpenAiService: [firstToken],
  createDefault: [{ ...firstToken, of: /^JDABuilder$/ }],
  // Keys.
  SecretKeySpec: [{ names: ['secretKey', ''] }, { names: ['secretKey', '', '', ''] }],
  DESKeySpec: onlyKey,
  DESedeKeySpec: onlyKey,
  PBEKeySpec: [firstPassword, { names: ['password', '', '', ''] }, { names: ['password', '', ''] }],
  hmacShaKeyFor: onlyKey,
  HMAC256: onlyKey,
  HMAC384: onlyKey,
  HMAC512: onlyKey,
  MACSigner: onlyKey,
  MACVerifier: onlyKey,
  signWith: [secretKey],
  load: [{ names: ['', 'password[]'] }],
  getKey: [{ names: ['', 'password[]'] }],
  setKeyEntry: [{ names: ['', '', 'password[]', ''] }],
  loadKeyMaterial: [{ names: ['', 'password[]'] }, { names: ['', 'password[]', 'password[]'] }],
  loadTrustMaterial: [{ names: ['', 'password[]'] }],
  ProtectionParameter: [{ names: ['password[]'] }],
  PasswordProtection: [{ names: ['password[]'] }],
  text: [{ names: ['password', ''], of: /^Encryptors$/ }],
  delux: [{ names: ['password', ''], of: /^Encryptors$/ }],
  stronger: [{ names: ['password', ''], of: /^Encryptors$/ }],
  aes: [{ names: ['secretKey'], of: /^SecureUtil$/ }],
  des: [{ names: ['secretKey'], of: /^SecureUtil$/ }],
};

/** Names of the functions and constructors whose arguments get a name. */
export const JVM_NAMED_ARGUMENTS: readonly string[] = Object.keys(ARGUMENTS);
