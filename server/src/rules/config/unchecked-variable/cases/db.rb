DB = Sequel.connect(ENV['DATABASE_URL'])
                    ^^^^^^^^^^^^^^^^^^^ config/unchecked-variable
CACHE = Redis.new(url: ENV.fetch('REDIS_URL'))
KEY = ENV['SECRET_KEY_BASE'] || raise('SECRET_KEY_BASE')
BROKER = ENV['AMQP_URL']
connect(BROKER) if BROKER
