import org.flywaydb.core.Flyway
import org.jetbrains.exposed.sql.SchemaUtils

fun connect() {
    Flyway.configure().dataSource(url, user, password).load().migrate()
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
    SchemaUtils.create(Orders)
    ^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
    birds.migrate()
}
