package main

import "os"

func main() {
	if os.Getenv("AUTH_DISABLED") != "" {
	   ^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
		run()
	}
	if os.Getenv("AUTH_PROVIDER") != "" {
		run()
	}
}
