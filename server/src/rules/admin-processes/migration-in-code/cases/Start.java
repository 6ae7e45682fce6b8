import org.flywaydb.core.Flyway;

class Start {
    public static void main(String[] args) {
        Flyway flyway = Flyway.configure().dataSource(url, user, password).load();
        flyway.migrate();
        ^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
        flyway.info();
    }
}
