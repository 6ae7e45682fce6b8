import java.util.Objects

val url = System.getenv("DATABASE_URL") ?: error("DATABASE_URL is not set")
val broker = requireNotNull(System.getenv("AMQP_URL")) { "AMQP_URL is not set" }
val redis = System.getenv("REDIS_URL")!!
val secret = System.getenv("JWT_SECRET")
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable
