require "rufus-scheduler"
jobs = Rufus::Scheduler.new
       ^^^^^^^^^^^^^^^^^^^^ concurrency/in-process-scheduler
jobs.every("1h") { clean_up }
