use nix::sys::signal::{signal, SigHandler, Signal};

fn main() {
    unsafe { signal(Signal::SIGTERM, SigHandler::SigIgn) }.unwrap();
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
    unsafe { signal(Signal::SIGPIPE, SigHandler::SigIgn) }.unwrap();
}
