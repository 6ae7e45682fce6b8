const redis = require('redis');
const mongoose = require('mongoose');
const amqp = require('amqplib');
const nodemailer = require('nodemailer');

const url = 'mongodb://localhost:27017/shop';
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service [warning]: from `MONGODB_URL`
mongoose.connect(url);
const cache = redis.createClient({ url: 'redis://127.0.0.1:6379' });
                                        ^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
amqp.connect('amqp://localhost');
             ^^^^^^^^^^^^^^^^^^ backing-services/local-service
redis.createClient({ url: process.env.REDIS_URL || 'redis://localhost:6379' });
app.listen(3000, 'localhost');
const callback = 'http://localhost:3000/oauth/callback';
