use sqlx::postgres::PgPool;

/// Connects to the database; not to mysql://user:password@db.example.com/shop in the comment.
const URL: &str = "postgres://shop:Tr0ub4dor3@db.shop.io:5432/shop";
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url [error]: `DATABASE_URL`
static QUEUE: &str = r#"amqp://shop:Tr0ub4dor3@queue.shop.io/jobs"#;
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
const PLAIN: &str = "postgres://db.shop.io:5432/shop";

async fn connect(user: &str, password: &str) -> PgPool {
    let holes = format!("mongodb://{user}:{password}@db.shop.io/shop");
    let format = format!("redis://{}:{}@cache.shop.io:6379", user, password);
    PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await.unwrap()
}
