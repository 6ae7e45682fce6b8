async fn open() {
    let client = redis::Client::open("redis://cache/").unwrap();
                                     ^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
    let safe = redis::Client::open(std::env::var("REDIS_URL").unwrap()).unwrap();
    let pool = sqlx::PgPool::connect("postgres://db.internal/shop").await.unwrap();
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
}
