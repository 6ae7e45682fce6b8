const mongoose = require('mongoose');
const { createClient } = require('redis');

mongoose.connect('mongodb://shop:9fKq2LmZ7x@mongo.shop.internal:27017/shop');
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
const redis = createClient({ url: "redis://default:9fKq2LmZ7x@cache.shop.internal:6379" });
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
const amqp = `amqp://shop:9fKq2LmZ7x@queue.shop.internal`;
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url

// Nothing to see: mongodb://shop:9fKq2LmZ7x@mongo.shop.internal in a comment.
const plain = 'mongodb://mongo.shop.internal:27017/shop';
const holes = `postgres://${process.env.DB_USER}:${process.env.DB_PASSWORD}@db.shop.internal/shop`;
const placeholder = 'postgres://user:<password>@db.shop.internal/shop';
const repository = 'git@github.com:shop/shop.git';
const mail = 'mailto:shop@example.org';
const docs = 'https://example.org/@shop/readme';

module.exports = { redis, amqp, plain, holes, placeholder, repository, mail, docs };
