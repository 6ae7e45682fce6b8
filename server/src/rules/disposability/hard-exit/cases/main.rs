use axum::{response::IntoResponse, routing::get, Router};

async fn orders() -> impl IntoResponse {
    if !ready() {
        std::process::exit(1);
        ^^^^^^^^^^^^^^^^^^ disposability/hard-exit
    }
}

fn routes() -> Router {
    Router::new().route("/orders", get(orders))
}

fn main() {
    std::process::exit(1);
}
