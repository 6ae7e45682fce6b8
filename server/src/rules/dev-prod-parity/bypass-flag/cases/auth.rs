fn open() -> bool {
    std::env::var("DISABLE_AUTH").is_ok()
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
}
