fn courier() -> String {
    std::env::var("COURIER").unwrap()
    ^^^^^^^^^^^^^^^^^^^^^^^^ config/undocumented-variable
}
