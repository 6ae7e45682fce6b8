const redis = require('redis');
const Redis = require('ioredis');
const amqp = require('amqplib');
const { Client } = require('pg');

const cache = redis.createClient();
              ^^^^^^^^^^^^^^^^^^ backing-services/implicit-local-service [warning]: from `REDIS_URL`
const sessions = new Redis();
                     ^^^^^ backing-services/implicit-local-service
const lazy = new Redis({ lazyConnect: true });
                 ^^^^^ backing-services/implicit-local-service
amqp.connect();
^^^^^^^^^^^^ backing-services/implicit-local-service

const spread = new Redis({ ...options });
const given = new Redis(process.env.REDIS_URL);
const passed = redis.createClient(options);
const host = redis.createClient({ socket: { host: process.env.REDIS_HOST } });
const ownVariables = new Client();
