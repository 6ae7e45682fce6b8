use std::fs;

fn keep(json: &str) -> std::io::Result<()> {
    fs::write("data/orders.json", json)
    ^^^^^^^^^ processes/local-file-write
}
