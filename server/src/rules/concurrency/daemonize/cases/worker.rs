use daemonize::Daemonize;
use nix::unistd::{self, setsid as new_session};

fn main() {
    Daemonize::new().working_directory("/tmp").start().unwrap();
    ^^^^^^^^^^^^^^ concurrency/daemonize [warning]
    unistd::daemon(false, false).unwrap();
    ^^^^^^^^^^^^^^ concurrency/daemonize
    new_session().unwrap();
    ^^^^^^^^^^^ concurrency/daemonize
    unsafe { libc::setsid() };
             ^^^^^^^^^^^^ concurrency/daemonize

    daemonize_me::Daemon::new().pid_file("worker.pid", Some(false)).start();
    ^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file

    std::thread::spawn(|| println!("daemon"));
    daemon(true);
    session.setsid();
    local::Daemonize::new();
}

fn daemon(on: bool) {}
