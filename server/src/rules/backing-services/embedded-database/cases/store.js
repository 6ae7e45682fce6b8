const path = require('node:path');
const Database = require('better-sqlite3');
const sqlite3 = require('sqlite3').verbose();
const { Pool } = require('pg');
const { DatabaseSync } = require('node:sqlite');

const db = new Database('shop.db');
                        ^^^^^^^^^ backing-services/embedded-database
const other = new sqlite3.Database('./data/shop.sqlite');
                                   ^^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
const built = new DatabaseSync('./shop.sqlite');
                               ^^^^^^^^^^^^^^^ backing-services/embedded-database
const memory = new sqlite3.Database(':memory:');
const given = new Database(process.env.DB_FILE);
const { Sequelize } = require('sequelize');
const orm = new Sequelize({ dialect: 'sqlite', storage: './shop.sqlite' });
                                                        ^^^^^^^^^^^^^^^ backing-services/embedded-database
const beside = new Database(path.join(__dirname, 'shop.db'));
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
