async fn orders() -> impl IntoResponse {
    if !ready() {
        std::process::exit(1);
        ^^^^^^^^^^^^^^^^^^ disposability/hard-exit
    }
}

fn main() {
    std::process::exit(1);
}
