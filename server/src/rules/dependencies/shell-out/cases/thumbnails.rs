use std::env;
use std::process::{self, Command as Cmd, Stdio};

use duct::cmd;
use tokio::process;

const CONVERT: &str = "convert";

/// Makes thumbnails; `std::process::Command::new("convert")` stands only in this comment.
pub async fn scale(from: &str, to: &str) -> std::io::Result<()> {
    Cmd::new(CONVERT).arg(from).args(["-resize", "200x200", to]).status()?;
    ^^^^^^^^ dependencies/shell-out [warning]: `convert`
    let mut tar = std::process::Command::new("sh");
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `sh`
    tar.arg("-c").arg(format!("tar xf {from}")).stdout(Stdio::null()).spawn()?;
    std::process::Command::new("sh").arg("-c").arg("git gc --auto").output()?;
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `git`
    tokio::process::Command::new("ffmpeg").arg("-i").arg(from).output().await?;
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `ffmpeg`
    process::Command::new("pdftotext").output().await?;
    ^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `pdftotext`
    cmd!("gpg", "--decrypt", from).run()?;
    ^^^ dependencies/shell-out: `gpg`
    duct::cmd("qpdf", ["--decrypt"]).read()?;
    ^^^^^^^^^ dependencies/shell-out: `qpdf`

    // The environment says which, our own program, and other things of the same name.
    let program = env::var("CONVERTER").expect("CONVERTER is not set");
    Cmd::new(program).status()?;
    Cmd::new(env::current_exe()?).arg("worker").spawn()?;
    Cmd::new("./bin/migrate").status()?;
    clap::Command::new("thumbnails").arg(clap::Arg::new("file"));
    shell.command("convert");
    println!("std::process::Command::new(\"ls\")");
    {
        struct Cmd;
        Cmd::new("convert");
    }
    Ok(())
}

mod builder {
    pub struct Command;

    impl Command {
        pub fn new(name: &str) -> Self {
            Command
        }
    }

    pub fn build() {
        Command::new("convert");
    }
}
