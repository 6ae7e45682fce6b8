'use strict';

const express = require('express');
const session = require('express-session');

const dbPassword = 'correct-h0rse';
                   ^^^^^^^^^^^^^^^ config/hardcoded-secret
let API_KEY = "a8f5f167f44f4964e6c998dee827110c";
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
var smtp = { host: 'smtp.example.org', auth: { user: 'shop', pass: process.env.SMTP_PASS } };

const config = {
  'db-password': `Tr0ub4dor&3x`,
                 ^^^^^^^^^^^^^^ config/hardcoded-secret
  redis: { password: '9fKq2LmZ7x', db: 0 },
                     ^^^^^^^^^^^^ config/hardcoded-secret
};
config.jwtSecret = 'Zx8!kfp20Qmr';
                   ^^^^^^^^^^^^^^ config/hardcoded-secret
config['clientSecret'] = 'Zx8!kfp20Qmr';
                         ^^^^^^^^^^^^^^ config/hardcoded-secret

const app = express();
app.use(session({ secret: 'Kq2LmZ7x9f!', resave: false }));
                          ^^^^^^^^^^^^^ config/hardcoded-secret
app.set('jwtSecret', 'w8Kq2LmZ7x');
                     ^^^^^^^^^^^^ config/hardcoded-secret

function connect({ user, password = 'hunter2-9000' } = {}, secretKey = 'hunter2-9000') {
                                    ^^^^^^^^^^^^^^ config/hardcoded-secret
                                                                       ^^^^^^^^^^^^^^ config/hardcoded-secret
  return { user, password, secretKey };
}

function isAdmin(request) {
  return request.body.password === 'Sup3rS3cret!';
                                   ^^^^^^^^^^^^^^ config/hardcoded-secret
}

class Mailer {
  #password = 'p0stm4ster-77';
              ^^^^^^^^^^^^^^^ config/hardcoded-secret
  static apiSecret = 'Zx8!kfp20Qmr';
                     ^^^^^^^^^^^^^^ config/hardcoded-secret
}

module.exports = { dbPassword, API_KEY, smtp, config, connect, isAdmin, Mailer };
