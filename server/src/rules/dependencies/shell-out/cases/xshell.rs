use xshell::{cmd, Shell};

fn main() -> anyhow::Result<()> {
    let sh = Shell::new()?;
    cmd!(sh, "zip -r {out} dist").run()?;
    ^^^ dependencies/shell-out: `zip`
    other!(sh, "zip -r out dist");
    Ok(())
}
