import { key, password, type SecretPlace, token } from '../api';

const hmac = key(0, 'JWT_SECRET');

/**
 * https://docs.oracle.com/en/java/javase/21/docs/api/ (java.sql, javax.crypto, java.net), https://github.com/auth0/java-jwt,
 * https://github.com/jwtk/jjwt, https://hc.apache.org/httpcomponents-client-5.4.x/,
 * https://docs.spring.io/spring-framework/docs/current/javadoc-api/, and the references of the services' SDKs.
 */
export const jvm: Readonly<Record<string, SecretPlace>> = {
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
  'com.mongodb.MongoCredential.createCredential': password(2, 'MONGODB_PASSWORD'),

  'com.amazonaws.auth.BasicAWSCredentials': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'com.amazonaws.auth.BasicSessionCredentials': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'software.amazon.awssdk.auth.credentials.AwsBasicCredentials.create': token(1, 'AWS_SECRET_ACCESS_KEY'),
  'com.twilio.Twilio.init': token(1, 'TWILIO_AUTH_TOKEN'),
  'com.sendgrid.SendGrid': token(0, 'SENDGRID_API_KEY'),
};
