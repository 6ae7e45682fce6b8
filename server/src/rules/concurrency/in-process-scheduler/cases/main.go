package main

import "github.com/robfig/cron/v3"

func main() {
	jobs := cron.New()
	        ^^^^^^^^ concurrency/in-process-scheduler
	jobs.Start()
}
