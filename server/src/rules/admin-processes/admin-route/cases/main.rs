use axum::{routing::{get, post}, Router};
use std::process::Command;

fn routes() -> Router {
    Router::new()
        .route("/migrate", post(|| async { Command::new("sqlx").spawn() }))
               ^^^^^^^^^^ admin-processes/admin-route [information]
        .route("/orders", get(orders))
}
