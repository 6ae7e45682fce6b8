package shop

import java.sql.DriverManager

/** Connects to the database; not to jdbc:mysql://db.example.com/shop?user=u&password=p in the comment. */
object Database {
    private const val URL = "jdbc:postgresql://db.shop.io:5432/shop?user=shop&password=Tr0ub4dor3"
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url [error]: `DATABASE_URL`
    val queue = """amqp://shop:Tr0ub4dor3@queue.shop.io/jobs"""
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
    val plain = "jdbc:postgresql://db.shop.io:5432/shop"
    val holes = "mongodb://$user:$password@db.shop.io/shop"
    val braces = "mongodb://${user()}:${password()}@db.shop.io/shop"

    fun connect() = DriverManager.getConnection(System.getenv("DATABASE_URL"))
}
