send(ENV.fetch('MAIL_FROM'))
     ^^^^^^^^^^^^^^^^^^^^^^ config/scattered-reads
