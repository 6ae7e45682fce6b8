const Redis = require('ioredis');
const mongoose = require('mongoose');

const isProduction = process.env.NODE_ENV === 'production';
new Redis(isProduction ? process.env.REDIS_URL : 'redis://localhost:6379');
new Redis(isProduction ? 'redis://localhost:6379' : process.env.REDIS_URL);
                         ^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
if (process.env.NODE_ENV !== 'production') mongoose.connect('mongodb://localhost/shop');

function connect(options) {
  const url = options.url || 'mongodb://localhost/shop';
  return mongoose.connect(url);
}
