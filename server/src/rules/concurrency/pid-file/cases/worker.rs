use std::fs::{self, File};
use std::process;

const PID_FILE: &str = "/run/worker.pid";

fn main() -> std::io::Result<()> {
    fs::write(PID_FILE, process::id().to_string())?;
    ^^^^^^^^^ concurrency/pid-file [warning]
    let mut file = File::create("worker.pid")?;
                   ^^^^^^^^^^^^ concurrency/pid-file
    std::fs::write("/run/worker.pid", "1")?;
    ^^^^^^^^^^^^^^ concurrency/pid-file

    let mut held = fs::OpenOptions::new().write(true).create(true).open("/run/held.pid")?;
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file

    fs::read_to_string(PID_FILE)?;
    fs::remove_file(PID_FILE)?;
    fs::write("report.txt", "worker.pid")?;
    File::open("worker.pid")?;
    write("/run/worker.pid", "1");
    Ok(())
}

fn write(path: &str, text: &str) {}
