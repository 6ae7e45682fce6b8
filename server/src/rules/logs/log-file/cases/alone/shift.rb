LOG = Logger.new('log/shop.log', 10, 1_024_000, level: :info, shift_period_suffix: '%Y')
      ^^^^^^^^^^ logs/log-file
AUDIT = Logger.new('log/audit.log', shift_age: 'daily', progname: 'audit')
        ^^^^^^^^^^ logs/log-file
