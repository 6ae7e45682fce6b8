FROM = ENV.fetch('MAIL_FROM')
