import { createClient } from 'redis';
import Redis from 'ioredis';
import { Pool } from 'pg';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { Kafka } from 'kafkajs';
import { Queue } from 'bullmq';
import mysql from 'mysql2/promise';
import { config } from './config';

const cache = createClient({ url: 'redis://cache:6379' });
                                  ^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
const nested = createClient({ socket: { host: 'cache.internal' } });
                                              ^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
const sessions = new Redis(6379, 'sessions.internal');
                                 ^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
const pool = new Pool({ host: 'db.internal', database: 'shop' });
                              ^^^^^^^^^^^^^ backing-services/hardcoded-handle
const options = { host: 'db2.internal', database: 'shop' };
                        ^^^^^^^^^^^^^^ backing-services/hardcoded-handle
const second = new Pool(options);
const mongo = new MongoClient('mongodb://db/shop');
                              ^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
const kafka = new Kafka({ brokers: ['kafka-1:9092', process.env.KAFKA_2!] });
                                    ^^^^^^^^^^^^^^ backing-services/hardcoded-handle
const mails = new Queue('mails', { connection: { host: 'redis-queue', port: 6379 } });
                                                       ^^^^^^^^^^^^^ backing-services/hardcoded-handle
const name = process.env.DB_NAME;
mongoose.connect(`mongodb://mongo/${name}`);
                 ^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle

const fromEnvironment = new Pool({ connectionString: process.env.DATABASE_URL });
const fromConfig = mysql.createPool({ host: config.host, uri: config.uri });
const withDefault = createClient({ url: process.env.REDIS_URL ?? 'redis://cache:6379' });
const templated = new MongoClient(`mongodb://${process.env.MONGO_HOST}/shop`);
const api = { createClient: (o: object) => o }.createClient({ url: 'redis://cache:6379' });
