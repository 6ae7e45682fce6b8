const pgp = require('pg-promise')();
const Imap = require('imap');

const db = pgp({ host: 'db', user: 'shop', password: 'tr0ub4dor-shop' });
                                                     ^^^^^^^^^^^^^^^^ config/hardcoded-secret
const mailbox = new Imap({ user: 'shop', password: 'tr0ub4dor-mail' });
                                                   ^^^^^^^^^^^^^^^^ config/hardcoded-secret
