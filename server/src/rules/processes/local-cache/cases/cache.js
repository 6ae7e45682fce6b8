const NodeCache = require('node-cache');
const Keyv = require('keyv');

const cache = new NodeCache();
                  ^^^^^^^^^ processes/local-cache
const brief = new NodeCache({ stdTTL: 60 });
const forever = new NodeCache({ stdTTL: 0 });
                    ^^^^^^^^^ processes/local-cache
const shared = new Keyv(process.env.REDIS_URL);
