ID = ENV.fetch('PAYPAL_ID')
     ^^^^^^^^^^^^^^^^^^^^^^ config/undocumented-variable
STAGE = ENV['RAILS_ENV']
