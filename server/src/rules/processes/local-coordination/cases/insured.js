const { RateLimiterMemory, RateLimiterRedis } = require('rate-limiter-flexible');

const insurance = new RateLimiterMemory({ points: 1, duration: 60 });
const limiter = new RateLimiterRedis({ storeClient: redis, points: 5, insuranceLimiter: insurance });
