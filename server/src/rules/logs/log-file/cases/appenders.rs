use std::fs::OpenOptions;
use std::io::Write;

use daemonize::Daemonize;
use flexi_logger::{Criterion, FileSpec, Logger};
use simplelog::{ConfigBuilder, LevelFilter, WriteLogger};

fn setup() -> anyhow::Result<()> {
    Logger::try_with_str("info")?
        .log_to_file(FileSpec::default().directory("logs"))
         ^^^^^^^^^^^ logs/log-file
        .rotate(Criterion::Size(1_000_000), Naming::Numbers, Cleanup::KeepLogFiles(7))
        .start()?;
    let file = std::fs::File::create("shop.log")?;
    env_logger::Builder::new().target(env_logger::Target::Pipe(Box::new(file))).init();
                                      ^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    let (writer, guard) = tracing_appender::non_blocking(std::fs::File::create("/var/log/shop.log")?);
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
    tracing_subscriber::fmt().with_writer(writer).init();
    WriteLogger::init(LevelFilter::Info, ConfigBuilder::new().build(), std::fs::File::create("shop.log")?)?;
    ^^^^^^^^^^^^^^^^^ logs/log-file
    Ok(())
}

// The console, and files that are no logs.
fn others(message: &str) -> anyhow::Result<()> {
    Logger::try_with_str("info")?.log_to_stdout().start()?;
    env_logger::Builder::new().target(env_logger::Target::Stdout).init();
    let (writer, guard) = tracing_appender::non_blocking(std::io::stdout());
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let mut report = OpenOptions::new().append(true).open("report.csv")?;
    writeln!(report, "{message}")?;
    let mut rewritten = OpenOptions::new().write(true).truncate(true).open("logs/state.log")?;
    writeln!(rewritten, "{message}")?;
    Ok(())
}
