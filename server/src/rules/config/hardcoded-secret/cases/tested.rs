const SIGNING_SECRET: &str = "Gr4nite-m0ths-18";
                             ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

#[cfg(test)]
const TEST_SECRET: &str = "Gr4nite-m0ths-19";

#[cfg(test)]
#[allow(dead_code)]
mod tests {
    use std::process::Command;

    #[test]
    fn signs() {
        let password = "Gr4nite-m0ths-20";
        Command::new("convert").status().unwrap();
        if password == "Gr4nite-m0ths-21" {
            panic!("signed with the wrong one");
        }
    }
}

#[tokio::test]
async fn connects() {
    let password = "Gr4nite-m0ths-22";
}

fn connect() {
    let password = "Gr4nite-m0ths-23";
                   ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
}
