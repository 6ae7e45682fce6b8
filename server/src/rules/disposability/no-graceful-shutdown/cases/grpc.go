package main

import (
	"net/http"

	"google.golang.org/grpc"
)

func main() {
	s := grpc.NewServer()
	s.Serve(listener)
	^^^^^^^ disposability/no-graceful-shutdown: GracefulStop
	srv := &http.Server{}
	srv.ListenAndServe()
}
