use std::env;

fn main() {
    if env::var("APP_ENV").unwrap() == "production" {
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
        send();
    }
    if env::var("SEND_MAIL").unwrap() == "true" {
        send();
    }
}
