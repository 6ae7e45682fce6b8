package main

import (
	"os/signal"
	"syscall"
)

func main() {
	run()
	signal.Ignore(syscall.SIGTERM)
	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
	select {}
}
