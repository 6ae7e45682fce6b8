import org.jetbrains.exposed.sql.Database

fun open() {
    Database.connect("jdbc:postgresql://db:5432/shop", driver = "org.postgresql.Driver")
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
    Database.connect(System.getenv("DATABASE_URL"), driver = "org.postgresql.Driver")
}
