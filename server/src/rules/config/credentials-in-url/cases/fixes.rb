DB = Sequel.connect('postgres://shop:s3cr3tPa55@db.shop.io/shop')
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
REDIS = Redis.new(url: "redis://:s3cr3tPa55@cache.shop.io:6379/0".freeze)
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
