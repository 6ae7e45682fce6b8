threads 5, 5
port ENV.fetch('PORT') { 3000 }
daemonize true
^^^^^^^^^ concurrency/daemonize
daemonize false
daemonize
^^^^^^^^^ concurrency/daemonize
