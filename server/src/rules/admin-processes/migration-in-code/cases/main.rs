use diesel_migrations::MigrationHarness;

#[tokio::main]
async fn main() {
    sqlx::migrate!("./migrations").run(&pool).await.unwrap();
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
    connection.run_pending_migrations(MIGRATIONS).unwrap();
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
    Migrator::up(&db, None).await.unwrap();
    ^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
    server.run().await;
}
