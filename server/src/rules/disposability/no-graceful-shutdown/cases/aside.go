package main

import "net/http"

func debug() {
	go http.ListenAndServe(":9090", nil)
}
