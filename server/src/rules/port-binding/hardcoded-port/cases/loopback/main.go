package main

import (
	"net/http"
	"os"
)

func main() {
	println(os.Args[0])
	http.ListenAndServe("[::1]:8080", nil)
                     ^^^^^^^^^^^^ port-binding/hardcoded-port
                     ^^^^^^^^^^^^ port-binding/loopback-bind
}
