package main

import (
	"log"
	"os"
)

// Nothing else uses the file, so Go would refuse what is left of it: no fix.
func start() {
	file, _ := os.OpenFile("shop.log", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	log.SetOutput(file)
	^^^^^^^^^^^^^ logs/log-file
}
