skip = ENV['BYPASS_AUTH']
       ^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
