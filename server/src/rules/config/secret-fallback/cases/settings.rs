use std::env::{self, var};

const FALLBACK: &str = "Gr4nite-m0ths-18";

fn settings() -> Settings {
    let secret = std::env::var("JWT_SECRET").unwrap_or("Gr4nite-m0ths-18".into());
                                                       ^^^^^^^^^^^^^^^^^^ config/secret-fallback [error]
    let password = env::var("DB_PASSWORD").unwrap_or_else(|_| "Gr4nite-m0ths-19".to_string());
                                                              ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    let key = var("API_KEY").unwrap_or_else(|_| FALLBACK.to_string());
                                                ^^^^^^^^ config/secret-fallback
    let token = option_env!("API_TOKEN").unwrap_or("Gr4nite-m0ths-20");
                                                   ^^^^^^^^^^^^^^^^^^ config/secret-fallback

    let region = env::var("REGION").unwrap_or("eu-west-1".into());
    let required = env::var("JWT_SECRET").expect("JWT_SECRET is not set");
    let empty = env::var("JWT_SECRET").unwrap_or_default();
    let blank = env::var("JWT_SECRET").unwrap_or(String::new());
    let other = options.get("JWT_SECRET").unwrap_or("Gr4nite m0ths");
    Settings::default()
}
