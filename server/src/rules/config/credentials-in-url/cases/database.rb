# postgres://shop:s3cr3tPa55@db.shop.io/shop
DB = Sequel.connect('postgres://shop:s3cr3tPa55@db.shop.io/shop')
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
REDIS = Redis.new(url: "redis://:s3cr3tPa55@cache.shop.io:6379/0")
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
broker = 'amqp://shop:s3cr3tPa55@localhost:5672//'
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
heredoc = <<~YAML
  url: mysql2://shop:s3cr3tPa55@db.shop.io/shop
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
YAML
urls = %w[mongodb://shop:s3cr3tPa55@db.shop.io/shop]
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url

dynamic = "postgres://#{user}:#{password}@db.shop.io/shop"
sample = 'postgres://user:password@localhost/db'
home = 'https://shop.io/login?user=a'
ENV.fetch('DATABASE_URL')
