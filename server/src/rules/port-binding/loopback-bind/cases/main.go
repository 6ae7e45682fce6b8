package main

import "net/http"

func main() {
	http.ListenAndServe("127.0.0.1:"+port, nil)
	http.ListenAndServe("localhost:8080", handler)
                     ^^^^^^^^^^^^^^^^ port-binding/loopback-bind
                     ^^^^^^^^^^^^^^^^ port-binding/hardcoded-port
	http.ListenAndServe("localhost:6060", pprof)
                     ^^^^^^^^^^^^^^^^ port-binding/hardcoded-port
}
