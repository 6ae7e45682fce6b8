const rateLimit = require('express-rate-limit');
const { RedisStore } = require('rate-limit-redis');
const { RateLimiterMemory } = require('rate-limiter-flexible');

app.use(rateLimit({ windowMs: 60_000, limit: 100 }));
        ^^^^^^^^^ processes/local-coordination [information]: number of instances
app.use(rateLimit({ windowMs: 60_000, store: new RedisStore({ sendCommand }) }));
app.use(rateLimit(options));
app.use(rateLimit({ ...defaults, limit: 5 }));
const limiter = new RateLimiterMemory({ points: 5, duration: 60 });
                    ^^^^^^^^^^^^^^^^^ processes/local-coordination
