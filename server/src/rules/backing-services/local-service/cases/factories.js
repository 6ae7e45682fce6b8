const pgPromise = require('pg-promise');
const pgp = require('pg-promise')();

const orders = pgp('postgres://localhost/orders');
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
const connect = pgPromise();
const stock = connect('postgres://localhost/stock');
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
const given = connect(process.env.DATABASE_URL);
