async fn main() {
    let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap();
                                                 ^^^^^^^^^^^^^^ port-binding/hardcoded-port
    let address = std::net::SocketAddr::from(([127, 0, 0, 1], 3001));
                                                              ^^^^ port-binding/hardcoded-port
    let free = std::net::TcpListener::bind("0.0.0.0:0").unwrap();
}
