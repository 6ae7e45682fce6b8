package main

import "os"

func main() {
	if os.Getenv("APP_ENV") == "prod" {
	   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
		send()
	}
	env := os.Getenv("ENV")
	if env == "production" {
	   ^^^^^^^^^^^^^^^^^^^ config/environment-branch
		send()
	}
	if os.Getenv("SEND_MAIL") == "true" || kind == "production" {
		send()
	}
}
