package main

import (
	"log"
	"log/syslog"
	"os"
)

func main() {
	writer, err := syslog.Dial("udp", os.Getenv("SYSLOG"), syslog.LOG_INFO, "shop")
	               ^^^^^^^^^^^ logs/syslog
	log.SetOutput(os.Stdout)
	_, _ = writer, err
}
