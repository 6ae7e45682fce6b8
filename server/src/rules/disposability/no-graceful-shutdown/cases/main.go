package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	srv := &http.Server{Addr: ":" + os.Getenv("PORT")}
	log.Fatal(srv.ListenAndServe())
	          ^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
}
