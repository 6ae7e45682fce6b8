require "syslog"
Syslog.open("shop", Syslog::LOG_PID) { |log| log.info "up" }
^^^^^^^^^^^ logs/syslog
$stdout.puts "Syslog.open"
