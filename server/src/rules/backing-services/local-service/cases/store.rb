DB = Mysql2::Client.new(host: 'localhost', username: 'shop')
                              ^^^^^^^^^^^ backing-services/local-service
OK = Mysql2::Client.new(host: ENV['DB_HOST'], username: 'shop')
