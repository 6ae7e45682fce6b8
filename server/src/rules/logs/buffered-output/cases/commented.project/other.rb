# $stdout.sync = true
puts "other"
