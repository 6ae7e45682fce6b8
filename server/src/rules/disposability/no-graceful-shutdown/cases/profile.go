package main

import "net/http"

func debug() {
	http.ListenAndServe("localhost:6060", nil)
}
