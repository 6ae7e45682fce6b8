use std::collections::HashMap;

const JWT_SECRET: &str = "Gr4nite-m0ths-18";
                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret [error]: `JWT_SECRET`
static API_KEY: &[u8] = b"Gr4nite-m0ths-19";
                        ^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

pub struct Options {
    pub password: String,
    pub token: Option<String>,
}

fn connect(user: &str, mut options: Options) -> Options {
    let password = "Gr4nite-m0ths-20";
                   ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    let secret_key: String = r#"Gr4nite-m0ths-21"#.to_owned();
                             ^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    options.password = "Gr4nite-m0ths-22".into();
                       ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    let mut map = HashMap::from([("password", "Gr4nite-m0ths-23")]);
                                              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    map.insert("client_secret", "Gr4nite-m0ths-24");
                                ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    let options2 = PgConnectOptions::new().username("shop").password("Gr4nite-m0ths-25");
                                                                     ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    client.get(url).basic_auth("shop", Some("Gr4nite-m0ths-26")).send();
                                            ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    if password == "Gr4nite-m0ths-27" || "Gr4nite-m0ths-28" != options.password {
                   ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        return options;
    }
    Options {
        password: String::from("Gr4nite-m0ths-29"),
                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        token: Some("Gr4nite-m0ths-30".to_string()),
                    ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    }
}

// Nothing secret: const PASSWORD: &str = "Gr4nite-m0ths-34";
fn innocent(password: &str, token: Option<&str>) -> Options {
    let password_label = "Gr4nite-m0ths-35 is no password";
    let secret = std::env::var("SECRET").expect("SECRET is not set");
    let client_secret = "changeme";
    let db_password = format!("{password}-suffix");
    let hint = "password = \"Gr4nite-m0ths-36\"";
    let token = token.unwrap_or("");
    form.field("password", "Your password");
    assert!(password != "");
    let Options { password, .. } = load();
    Options { password, token: None }
}
