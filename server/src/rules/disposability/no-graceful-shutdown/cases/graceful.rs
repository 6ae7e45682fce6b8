use axum::Router;

async fn run(listener: TcpListener) {
    axum::serve(listener, Router::new()).with_graceful_shutdown(signal()).await.unwrap();
}
