const mysql = require('mysql2');
const Redis = require('ioredis');

const pool = mysql.createPool({ socketPath: '/tmp/mysql.sock', user: 'shop' });
                                            ^^^^^^^^^^^^^^^^^ backing-services/socket-attachment
const cache = new Redis('/tmp/redis.sock');
                        ^^^^^^^^^^^^^^^^^ backing-services/socket-attachment
