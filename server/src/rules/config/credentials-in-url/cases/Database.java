package shop;

import java.sql.DriverManager;

/** Connects to the database; not to jdbc:mysql://db.example.com/shop?user=u&password=p in the comment. */
final class Database {
    private static final String URL = "jdbc:postgresql://db.shop.io:5432/shop?user=shop&password=Tr0ub4dor3";
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url [error]: `DATABASE_URL`
    private static final String QUEUE = "amqp://shop:Tr0ub4dor3@queue.shop.io/jobs";
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
    private static final String PLAIN = "jdbc:postgresql://db.shop.io:5432/shop";
    private static final String HOLES = "mongodb://" + user() + ":" + password() + "@db.shop.io/shop";
    private static final String FORMAT = "redis://%s:%s@cache.shop.io:6379";

    static Object connect() throws Exception {
        return DriverManager.getConnection(System.getenv("DATABASE_URL"));
    }
}
