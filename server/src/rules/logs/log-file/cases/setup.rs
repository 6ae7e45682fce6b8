use std::fs::File;
use std::fs::OpenOptions;

use flexi_logger::{FileSpec, Logger};
use log4rs::append::console::ConsoleAppender;
use log4rs::append::file::FileAppender;
use simplelog::*;
use tracing_appender::rolling;

fn setup(mine: &Mine) -> anyhow::Result<()> {
    let daily = rolling::daily("/var/log/shop", "shop.log");
                ^^^^^^^^^^^^^^ logs/log-file [warning]: the file shop.log
    let never = tracing_appender::rolling::never("/var/log", "all.log");
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    let requests = FileAppender::builder().build("log/requests.log")?;
                   ^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    fern::Dispatch::new().chain(std::io::stdout()).chain(fern::log_file("output.log")?).apply()?;
                                                         ^^^^^^^^^^^^^^ logs/log-file: the file output.log
    WriteLogger::init(LevelFilter::Info, Config::default(), std::io::stdout())?;
    WriteLogger::new(LevelFilter::Info, Config::default(), File::create("shop.log").unwrap());
    ^^^^^^^^^^^^^^^^ logs/log-file: the file shop.log
    let file = OpenOptions::new().append(true).open("more.log")?;
    simplelog::WriteLogger::new(LevelFilter::Info, Config::default(), file);
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: the file more.log
    Logger::try_with_str("info")?.log_to_file(FileSpec::default()).start()?;
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file

    let console = ConsoleAppender::builder().build();
    fern::log_file(std::env::var("LOG_FILE")?)?;
    mine.log_file("x.log");
    File::create("report.pdf")?;
    WriteLogger::new(LevelFilter::Info, Config::default(), std::io::stderr());
    Logger::try_with_str("info")?.log_to_stdout().start()?;
    Ok(())
}
