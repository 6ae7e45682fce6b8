fn settings() -> Settings {
    let secret = std::env::var("JWT_SECRET").unwrap_or("Gr4nite-m0ths-18".into());
                                                       ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    let token = option_env!("API_TOKEN").unwrap_or("Gr4nite-m0ths-20");
                                                   ^^^^^^^^^^^^^^^^^^ config/secret-fallback
    Settings::default()
}
