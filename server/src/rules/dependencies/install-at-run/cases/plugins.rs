use std::process::Command;

fn install(name: &str) -> std::io::Result<()> {
    Command::new("npm").arg("install").arg("left-pad").status()?;
    ^^^^^^^^^^^^ dependencies/install-at-run
    Command::new("pip").args(["install", "-r", "requirements.txt"]).status()?;
    ^^^^^^^^^^^^ dependencies/install-at-run
    log("npm install");
    Ok(())
}
