const rateLimit = require('express-rate-limit');
const { RateLimiterMemory } = require('rate-limiter-flexible');

// Should become a RateLimiterRedis.
const limiter = new RateLimiterMemory({ points: 5, duration: 60 });
                    ^^^^^^^^^^^^^^^^^ processes/local-coordination
app.use(rateLimit({ limit: 5, message: '... store, please' }));
        ^^^^^^^^^ processes/local-coordination
app.use(rateLimit({ limit: 5, store }));
