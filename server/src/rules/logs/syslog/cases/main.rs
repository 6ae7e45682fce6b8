use syslog::{Facility, Formatter3164};

fn main() {
    let logger = syslog::unix(formatter()).unwrap();
                 ^^^^^^^^^^^^ logs/syslog
    println!("syslog::unix");
}
