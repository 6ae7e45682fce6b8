use std::env;

#[derive(clap::Parser)]
struct Arguments {
    /// Password of the database
    #[arg(long, env = "DB_PASSWORD", default_value = "tr0ub4dor-and-3")]
                                                     ^^^^^^^^^^^^^^^^^ config/secret-fallback
    database: String,
    #[arg(env, default_value = "tr0ub4dor-and-3", long)]
                               ^^^^^^^^^^^^^^^^^ config/secret-fallback
    jwt_secret: String,
    #[arg(long, env = "PORT", default_value = "8080")]
    port: u16,
    #[arg(long, env = "DB_PASSWORD_FILE", default_value = "/run/secrets/db")]
    file: String,
}

fn settings() -> Vec<String> {
    let signing = match env::var("JWT_SECRET") {
        Ok(value) => value,
        Err(_) => "tr0ub4dor-and-3".to_string(),
                  ^^^^^^^^^^^^^^^^^ config/secret-fallback
    };
    let session = if let Ok(value) = env::var("SESSION_SECRET") { value } else { "tr0ub4dor-and-3".to_string() };
                                                                                 ^^^^^^^^^^^^^^^^^ config/secret-fallback
    let mail = env::var("SMTP_PASSWORD").or_else(|_| Ok::<_, env::VarError>("tr0ub4dor-and-3".to_string())).unwrap();
                                                                            ^^^^^^^^^^^^^^^^^ config/secret-fallback
    let queue = env::var("AMQP_PASSWORD").map_or("tr0ub4dor-and-3".to_string(), |value| value);
                                                 ^^^^^^^^^^^^^^^^^ config/secret-fallback
    let mut admin = env::var("ADMIN_PASSWORD").unwrap_or_default();
    if admin.is_empty() {
        admin = "tr0ub4dor-and-3".to_string();
                ^^^^^^^^^^^^^^^^^ config/secret-fallback
    }
    vec![signing, session, mail, queue, admin]
}

// None of these gives anybody a secret.
fn fine(users: &Users) -> Vec<String> {
    let port = match env::var("PORT") {
        Ok(value) => value,
        Err(_) => "8080".to_string(),
    };
    let secret = match env::var("JWT_SECRET") {
        Ok(value) => value,
        Err(_) => panic!("JWT_SECRET is not set"),
    };
    let name = users.get("password").map_or("nobody".to_string(), |user| user);
    let mut region = env::var("REGION").unwrap_or_default();
    if region.is_empty() {
        region = "eu-central-1".to_string();
    }
    vec![port, secret, name, region]
}
