require 'redis'
require 'pg'

CACHE = Redis.new(host: 'cache.internal')
                        ^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
DB = PG.connect(host: 'db.internal', dbname: 'shop')
                      ^^^^^^^^^^^^^ backing-services/hardcoded-handle
SAFE = Redis.new(url: ENV.fetch('REDIS_URL'))
PLAIN = Redis.new
