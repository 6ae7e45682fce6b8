use std::env;

const API_KEY: &str = "Gr4nite-m0ths-18";
                      ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

fn connect() -> Options {
    let secret = "Gr4nite-m0ths-19";
                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    login("shop").password("Gr4nite-m0ths-20");
                           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    Options {
        password: String::from("Gr4nite-m0ths-21"),
                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        token: Some("Gr4nite-m0ths-22".to_string()),
                    ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    }
}
