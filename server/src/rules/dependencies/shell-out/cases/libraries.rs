use cmd_lib::{run_cmd, run_fun};
use nix::unistd::execvp;
use std::ffi::CString;
use subprocess::{Exec, Popen, PopenConfig};

fn libraries(from: &str) -> anyhow::Result<()> {
    run_cmd!(zip -r out.zip $from)?;
    ^^^^^^^ dependencies/shell-out
    let size = run_fun!(du -sh .)?;
               ^^^^^^^ dependencies/shell-out
    Exec::cmd("pdftotext").arg(from).join()?;
    ^^^^^^^^^ dependencies/shell-out
    Exec::shell("git log | head").join()?;
    ^^^^^^^^^^^ dependencies/shell-out
    Popen::create(&["ffmpeg", "-i", from], PopenConfig::default())?;
    ^^^^^^^^^^^^^ dependencies/shell-out
    smol::process::Command::new("qpdf").arg(from).status();
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    execvp(&CString::new("nginx")?, &[CString::new("nginx")?])?;
    ^^^^^^ dependencies/shell-out
    unsafe { libc::system(c"convert in.png out.jpg".as_ptr()) };
             ^^^^^^^^^^^^ dependencies/shell-out
    Ok(())
}

// Our own program, and things of the same name.
fn own(shell: &Shell) -> anyhow::Result<()> {
    std::process::Command::new("/proc/self/exe").arg("worker").spawn()?;
    tokio::spawn(async { println!("ls") });
    shell.system("ls");
    thread::spawn(|| run("ls"));
    Ok(())
}
