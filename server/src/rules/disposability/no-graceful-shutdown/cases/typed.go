package main

import (
	"log"

	"google.golang.org/grpc"
)

func serve() {
	var server *grpc.Server
	server = grpc.NewServer()
	log.Fatal(server.Serve(listener))
	          ^^^^^^^^^^^^ disposability/no-graceful-shutdown: GracefulStop
}
