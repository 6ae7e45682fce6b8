use axum::Router;

#[tokio::main]
async fn main() {
    let listener = tokio::net::TcpListener::bind(address()).await.unwrap();
    axum::serve(listener, Router::new()).await.unwrap();
    ^^^^^^^^^^^ disposability/no-graceful-shutdown
}
