// Names, labels, placeholders, and what the environment gives. password = 'in a comment'
const PASSWORD_FIELD = 'password';
const SECRET_NAME = 'prod/shop/database';
const tokenType = 'Bearer';
const password = process.env.DB_PASSWORD;
const secret = process.env['JWT_SECRET'];
const { API_KEY, CLIENT_SECRET: clientSecret } = process.env;
const apiKey = '<your-api-key>';
const passwordPlaceholder = 'changeme';
const labels = { password: 'Your password', passwordHint: 'At least 8 characters' };
const token = `${password}:${secret}`;
const authToken = getToken();
let csrfToken = '';
const PUBLIC_KEY = 'pk_test_for_display';
const passwordPattern = '^[A-Za-z0-9]{8,}$';
const translations = { 'reset.password': 'Reset your password' };
const selector = { password: '#password' };
const headers = { Authorization: `Bearer ${authToken}` };
const PASSWORD_FILE = '/run/secrets/db_password';

function check(input) {
  return input.type === 'password' || input.password === '' || typeof input.secret === 'string';
}

function validate(password = '', confirm = undefined) {
  return password === confirm;
}

setPassword('');
form.setPassword('********');
module.exports = { check, validate, API_KEY, clientSecret, labels, headers, apiKey, token, csrfToken };
