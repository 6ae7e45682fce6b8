use std::collections::HashMap;
use std::sync::LazyLock;

use headers::Authorization;
use lettre::transport::smtp::authentication::Credentials;
use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};
use serde_json::json;

static DB_PASSWORD: LazyLock<String> = LazyLock::new(|| "tr0ub4dor-and-3".to_string());
                                                        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret

lazy_static! {
    static ref SESSION_SECRET: String = "tr0ub4dor-and-3".to_string();
                                        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    static ref REGION: String = "eu-central-1".to_string();
}

#[derive(clap::Parser)]
struct Arguments {
    #[arg(long, default_value = "tr0ub4dor-and-3")]
                                ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    db_password: String,
    #[arg(long, default_value = "127.0.0.1")]
    host: String,
    #[arg(long, default_value = "/run/secrets/token")]
    token_file: String,
    #[default("tr0ub4dor-and-3")]
              ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    pub smtp_password: String,
}

fn default_secret() -> String {
    "tr0ub4dor-and-3".to_string()
    ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
}

fn fill(headers: &mut HeaderMap, map: &mut HashMap<String, String>, users: &mut [User]) {
    let (user, password) = ("shop", "tr0ub4dor-and-3");
                                    ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    headers.insert("X-Api-Key", HeaderValue::from_static("4f9c2e7ab81d4cc09d1e"));
                                                         ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    headers.insert(AUTHORIZATION, "Bearer 4f9c2e7ab81d4cc09d1e".parse().unwrap());
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    map.insert("password".to_string(), "tr0ub4dor-and-3".to_string());
                                       ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    map.entry("client_secret".into()).or_insert("tr0ub4dor-and-3".into());
                                                ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    users[0].password = "tr0ub4dor-and-3".into();
                        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    let body = json!({ "user": "shop", "password": "tr0ub4dor-and-3", "scope": ["orders"] });
                                                   ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    let form = vec![("grant_type", "password"), ("client_secret", "tr0ub4dor-and-3")];
                                                                  ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    Credentials::new("shop".to_string(), "tr0ub4dor-and-3".to_string());
                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    Authorization::bearer("4f9c2e7ab81d4cc09d1e");
                          ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    ldap.simple_bind("cn=shop", "tr0ub4dor-and-3");
    clap::Arg::new("region").long("region").default_value("eu-central-1");
    clap::Arg::new("pw").long("db-password").default_value("tr0ub4dor-and-3");
                                                           ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
}

fn allowed(config: &Config, password: &str, form: &Form, api_key: Option<&str>) -> bool {
    &config.password == "tr0ub4dor-and-3"
                        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        || password.as_bytes() == b"tr0ub4dor-and-3"
                                  ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        || form.get("password") == Some("tr0ub4dor-and-3")
                                        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        || password.eq_ignore_ascii_case("tr0ub4dor-and-3")
                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        || constant_time_eq(password.as_bytes(), b"tr0ub4dor-and-3")
                                                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        || match password {
            "sw0rdfish" | "tr0ub4dor-and-3" => true,
            ^^^^^^^^^^^ config/hardcoded-secret
                          ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
            _ => false,
        }
}

// Nothing of this is a secret.
fn innocent(headers: &mut HeaderMap, token: Token, map: &mut HashMap<String, String>, new: &str) -> bool {
    headers.insert(AUTHORIZATION, format!("Bearer {new}").parse().unwrap());
    map.insert("password".to_string(), new.to_string());
    map.entry("password_hint".into()).or_insert("name of your first pet".into());
    let shown = json!({ "password": null, "token_type": "bearer", "password_label": "Your password" });
    let form = vec!["password", "tr0ub4dor-and-3"];
    let cursor = Cursor::new("tr0ub4dor-and-3", "page");
    match token {
        "(" => false,
        "fn" => true,
        _ => form.get("password") == Some("") || new.eq("https"),
    }
}
