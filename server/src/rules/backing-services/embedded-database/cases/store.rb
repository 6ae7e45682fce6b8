DB = SQLite3::Database.new('shop.db')
                           ^^^^^^^^^ backing-services/embedded-database
