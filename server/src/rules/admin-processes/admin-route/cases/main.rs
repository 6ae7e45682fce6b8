fn routes() -> Router {
    Router::new()
        .route("/migrate", post(|| async { Command::new("sqlx").spawn() }))
        .route("/orders", get(orders))
}
