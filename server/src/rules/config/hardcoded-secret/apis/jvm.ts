import { each, key, password, perhaps, type SecretPlace, type SecretPlaces, token } from '../api';

const hmac = key(0, 'JWT_SECRET');
const mail = password(3, 'SMTP_PASSWORD');
const account = (variable: string): SecretPlace => perhaps(password(1, variable), 2);
const second = account('PASSWORD');
const http = account('HTTP_PASSWORD');

/**
 * https://docs.oracle.com/en/java/javase/21/docs/api/ (java.sql, javax.crypto, java.net), https://github.com/auth0/java-jwt,
 * https://github.com/jwtk/jjwt, https://hc.apache.org/httpcomponents-client-5.4.x/,
 * https://docs.spring.io/spring-framework/docs/current/javadoc-api/, and the references of the services' SDKs.
 */
export const jvm: Readonly<Record<string, SecretPlaces>> = {
  'javax.crypto.spec.SecretKeySpec': key(0, 'SECRET_KEY'),
  'javax.crypto.spec.PBEKeySpec': password(0, 'ENCRYPTION_PASSWORD'),
  'javax.crypto.spec.DESKeySpec': key(0, 'SECRET_KEY'),
  'javax.crypto.spec.DESedeKeySpec': key(0, 'SECRET_KEY'),
  'com.auth0.jwt.algorithms.Algorithm.HMAC256': hmac,
  'com.auth0.jwt.algorithms.Algorithm.HMAC384': hmac,
  'com.auth0.jwt.algorithms.Algorithm.HMAC512': hmac,
  'io.jsonwebtoken.security.Keys.hmacShaKeyFor': hmac,
  'io.jsonwebtoken.Jwts.builder().signWith': key(1, 'JWT_SECRET'),
  'io.jsonwebtoken.JwtBuilder.signWith': key(1, 'JWT_SECRET'),
  'io.jsonwebtoken.Jwts.parser().setSigningKey': hmac,
  'io.jsonwebtoken.JwtParser.setSigningKey': hmac,
  'io.jsonwebtoken.Jwts.parserBuilder().setSigningKey': hmac,
  'io.jsonwebtoken.JwtParserBuilder.setSigningKey': hmac,
  'com.nimbusds.jose.crypto.MACSigner': hmac,
  'com.nimbusds.jose.crypto.MACVerifier': hmac,
  'org.apache.commons.codec.digest.HmacUtils': key(1, 'HMAC_KEY'),
  'org.apache.commons.codec.digest.HmacUtils.hmacSha256Hex': key(0, 'HMAC_KEY'),
  'org.apache.commons.codec.digest.HmacUtils.hmacSha1Hex': key(0, 'HMAC_KEY'),
  'cn.hutool.crypto.SecureUtil.aes': key(0, 'ENCRYPTION_KEY'),
  'cn.hutool.jwt.JWTUtil.createToken': key(1, 'JWT_SECRET'),

  'java.sql.DriverManager.getConnection': password(2, 'DATABASE_PASSWORD'),
  'org.springframework.jdbc.datasource.DriverManagerDataSource': password(2, 'DATABASE_PASSWORD'),
  'java.net.PasswordAuthentication': password(1, 'HTTP_PASSWORD'),
  'javax.mail.PasswordAuthentication': password(1, 'SMTP_PASSWORD'),
  'jakarta.mail.PasswordAuthentication': password(1, 'SMTP_PASSWORD'),
  'org.apache.commons.mail.DefaultAuthenticator': password(1, 'SMTP_PASSWORD'),
  'org.apache.http.auth.UsernamePasswordCredentials': password(1, 'HTTP_PASSWORD'),
  'org.apache.hc.client5.http.auth.UsernamePasswordCredentials': password(1, 'HTTP_PASSWORD'),
  'org.springframework.http.HttpHeaders.setBasicAuth': password(1, 'HTTP_PASSWORD'),
  'org.springframework.http.client.support.BasicAuthenticationInterceptor': password(1, 'HTTP_PASSWORD'),
  'okhttp3.Credentials.basic': password(1, 'HTTP_PASSWORD'),
  'org.neo4j.driver.AuthTokens.basic': password(1, 'NEO4J_PASSWORD'),
  'redis.clients.jedis.Jedis.auth': password(0, 'REDIS_PASSWORD'),
  'com.jcraft.jsch.Session.setPassword': password(0, 'SSH_PASSWORD'),
  'org.apache.commons.net.ftp.FTPClient.login': password(1, 'FTP_PASSWORD'),
  'com.rabbitmq.client.ConnectionFactory.setPassword': password(0, 'RABBITMQ_PASSWORD'),
  'com.zaxxer.hikari.HikariConfig.setPassword': password(0, 'DATABASE_PASSWORD'),
  'com.zaxxer.hikari.HikariDataSource.setPassword': password(0, 'DATABASE_PASSWORD'),
  'org.apache.commons.dbcp2.BasicDataSource.setPassword': password(0, 'DATABASE_PASSWORD'),
  ...each(
    'com.mongodb.MongoCredential.createCredential com.mongodb.MongoCredential.createPlainCredential ' +
      'com.mongodb.MongoCredential.createScramSha1Credential com.mongodb.MongoCredential.createScramSha256Credential',
    password(2, 'MONGODB_PASSWORD'),
  ),
  'com.mongodb.client.MongoClients.createCredential': password(2, 'MONGODB_PASSWORD'),
  'org.springframework.jdbc.datasource.SingleConnectionDataSource': password(2, 'DATABASE_PASSWORD'),
  ...each(
    'com.datastax.driver.core.PlainTextAuthProvider com.datastax.oss.driver.internal.core.auth.PlainTextAuthProvider',
    password(1, 'CASSANDRA_PASSWORD'),
  ),
  ...each('redis.clients.jedis.JedisPool redis.clients.jedis.JedisPooled', {
    ...password(4, 'REDIS_PASSWORD'),
    least: 5,
  }),
  ...each(
    'javax.mail.Transport.connect jakarta.mail.Transport.connect javax.mail.Store.connect jakarta.mail.Store.connect ' +
      'javax.mail.Service.connect jakarta.mail.Service.connect',
    [
      { ...mail, least: 4 },
      { ...mail, at: 2, least: 3, most: 3 },
    ],
  ),
  'org.influxdb.InfluxDBFactory.connect': password(2, 'INFLUXDB_PASSWORD'),
  ...each('org.apache.activemq.ActiveMQConnectionFactory', [
    { ...password(1, 'ACTIVEMQ_PASSWORD'), least: 3, most: 3 },
    { ...password(2, 'ACTIVEMQ_PASSWORD'), least: 3, most: 3 },
  ]),
  ...each(
    'org.apache.http.auth.UsernamePasswordCredentialsProvider org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider ' +
      'org.apache.shiro.authc.UsernamePasswordToken feign.auth.BasicAuthRequestInterceptor ' +
      'org.springframework.security.authentication.UsernamePasswordAuthenticationToken ' +
      'io.ktor.client.plugins.auth.providers.BasicAuthCredentials io.ktor.client.request.basicAuth',
    password(1, 'PASSWORD', 'password'),
  ),
  'io.ktor.client.plugins.auth.providers.BearerTokens': token(0, 'API_TOKEN', 'accessToken'),
  'org.jasypt.encryption.pbe.StandardPBEStringEncryptor.setPassword': password(0, 'ENCRYPTION_PASSWORD'),
  'org.springframework.security.crypto.password.StandardPasswordEncoder': password(0, 'PASSWORD_SECRET'),
  ...each(
    'org.springframework.security.crypto.encrypt.Encryptors.text org.springframework.security.crypto.encrypt.Encryptors.delux ' +
      'org.springframework.security.crypto.encrypt.Encryptors.stronger',
    password(0, 'ENCRYPTION_PASSWORD'),
  ),
  'org.mindrot.jbcrypt.BCrypt.hashpw': password(0, 'PASSWORD'),
  // A literal that is hashed is the password of somebody.
  ...each(
    'org.springframework.security.crypto.password.PasswordEncoder.encode ' +
      'org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder.encode *.passwordEncoder.encode ' +
      '*.bCryptPasswordEncoder.encode *.bcryptEncoder.encode',
    perhaps(password(0, 'PASSWORD'), 1),
  ),
  ...each('cn.hutool.crypto.SecureUtil.des', key(0, 'ENCRYPTION_KEY')),
  ...each(
    'java.security.KeyStore.load java.security.KeyStore.getKey javax.net.ssl.KeyManagerFactory.init ' +
      'org.apache.http.ssl.SSLContextBuilder.loadTrustMaterial org.apache.http.ssl.SSLContextBuilder.loadKeyMaterial',
    password(1, 'KEYSTORE_PASSWORD'),
  ),
  'java.security.KeyStore.setKeyEntry': password(2, 'KEYSTORE_PASSWORD'),
  ...each(
    'java.security.KeyStore.PasswordProtection java.security.KeyStore.ProtectionParameter',
    password(0, 'KEYSTORE_PASSWORD'),
  ),

  'com.amazonaws.auth.BasicAWSCredentials': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'software.amazon.awssdk.auth.credentials.AwsSessionCredentials.create': token(1, 'AWS_SECRET_ACCESS_KEY'),
  ...each(
    'com.qcloud.cos.auth.BasicCOSCredentials com.qiniu.util.Auth.create com.tencentcloudapi.common.Credential ' +
      'com.aliyun.oss.common.auth.DefaultCredentialProvider',
    token(1, 'CLOUD_SECRET_KEY'),
  ),
  ...each(
    'com.aliyuncs.profile.DefaultProfile.getProfile com.aliyun.oss.OSSClientBuilder.build com.aliyun.oss.OSSClient',
    token(2, 'ALIYUN_ACCESS_KEY_SECRET'),
  ),
  'com.alipay.api.DefaultAlipayClient': token(2, 'ALIPAY_PRIVATE_KEY'),
  'com.theokanning.openai.service.OpenAiService': token(0, 'OPENAI_API_KEY'),
  'net.dv8tion.jda.api.JDABuilder.createDefault': token(0, 'DISCORD_TOKEN'),
  'com.amazonaws.auth.BasicSessionCredentials': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'software.amazon.awssdk.auth.credentials.AwsBasicCredentials.create': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'com.twilio.Twilio.init': token(1, 'TWILIO_AUTH_TOKEN'),
  'com.sendgrid.SendGrid': token(0, 'SENDGRID_API_KEY'),

  // Methods of many clients.
  '*.getConnection': [account('DATABASE_PASSWORD'), perhaps(password(2, 'DATABASE_PASSWORD'), 3)],
  ...each(
    '*.withAuthCredentials *.withCredentials *.credentials *.setCredentials *.auth *.login *.setAuthentication ' +
      '*.createConnection *.createContext *.authPassword *.authenticateWithPassword *.connectUsingPassword',
    second,
  ),
  ...each('*.setBasicAuth *.withBasicAuth *.basicAuthentication *.basicAuth *.basic', http),
  ...each('*.transport.connect *.store.connect', [
    { ...mail, doubtful: true, least: 4 },
    perhaps({ ...mail, at: 2 }, 3),
  ]),
  ...each(
    '*.keyStore.load *.keystore.load *.ks.load *.trustStore.load *.keyStore.getKey *.keystore.getKey *.kmf.init ' +
      '*.keyManagerFactory.init *.factory.init *.loadKeyMaterial *.loadTrustMaterial',
    perhaps(password(1, 'KEYSTORE_PASSWORD'), 2, 3),
  ),
  ...each('*.setKeyEntry', perhaps(password(2, 'KEYSTORE_PASSWORD'), 4)),
  // Classes that are called like nothing else, where the import is not seen.
  ...each(
    'DriverManagerDataSource SingleConnectionDataSource',
    perhaps(password(2, 'DATABASE_PASSWORD'), 3, 4),
  ),
  ...each(
    'BasicAuthCredentials UsernamePasswordCredentials UsernamePasswordToken PasswordAuthentication',
    second,
  ),
  ...each('*.addPasswordIdentity', perhaps(password(0, 'SSH_PASSWORD'), 1)),
  ...each('*.connectUsingOAuth', perhaps(token(0, 'API_TOKEN'), 1)),
  ...each('*.signWith', perhaps(key(1, 'JWT_SECRET'), 2)),
  ...each('*.realm.addAccount *.simpleAccountRealm.addAccount', perhaps(password(1, 'PASSWORD'), 2, 3)),
};
