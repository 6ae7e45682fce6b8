use axum::Router;
use tokio::signal::unix::{signal, SignalKind};

async fn run(listener: TcpListener) {
    let mut end = signal(SignalKind::terminate()).unwrap();
    tokio::spawn(async move { axum::serve(listener, Router::new()).await.unwrap() });
    end.recv().await;
}
