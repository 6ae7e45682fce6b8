let password = process.env.DB_PASSWORD;
if (!password) {
  password = 'tr0ub4dor-and-3';
             ^^^^^^^^^^^^^^^^^ config/secret-fallback
}
module.exports = { password };
