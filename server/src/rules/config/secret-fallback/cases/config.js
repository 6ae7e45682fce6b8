const env = process.env;
const { DB_PASSWORD = 'correct-h0rse', PORT = '3000', LOG_LEVEL: level = 'info' } = process.env;
                      ^^^^^^^^^^^^^^^ config/secret-fallback
const { SESSION_SECRET: sessionSecret = 'w8Kq2LmZ7x9f' } = env;
                                        ^^^^^^^^^^^^^^ config/secret-fallback

const jwtSecret = process.env.JWT_SECRET || 'Kq2LmZ7x9f!';
                                            ^^^^^^^^^^^^^ config/secret-fallback
const apiKey = process.env['API_KEY'] ?? 'a8f5f167f44f4964e6c998dee827110c';
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret-fallback
const cookieSecret = env.COOKIE_SECRET ? env.COOKIE_SECRET : 'Kq2LmZ7x9f!';
                                                             ^^^^^^^^^^^^^ config/secret-fallback
const databaseUrl = process.env.DATABASE_URL || 'postgres://shop:9fKq2LmZ7x@db.shop.internal/shop';
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret-fallback
process.env.SMTP_PASSWORD ||= 'p0stm4ster-77';
                              ^^^^^^^^^^^^^^^ config/secret-fallback

const FALLBACK = 'hunter2-9000';
const adminPassword = process.env.ADMIN_PASSWORD || FALLBACK;
                                                    ^^^^^^^^ config/secret-fallback
const signingKey = process.env.SIGNING_KEY || process.env.SECRET_KEY || 'Zx8!kfp20Qmr';
                                                                        ^^^^^^^^^^^^^^ config/secret-fallback

module.exports = { DB_PASSWORD, PORT, level, sessionSecret, jwtSecret, apiKey, cookieSecret, databaseUrl, adminPassword, signingKey };
