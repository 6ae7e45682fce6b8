package main

import "net/http"

func run(srv *http.Server, ctx context.Context) error {
	go srv.ListenAndServe()
	<-ctx.Done()
	return srv.Shutdown(context.Background())
}
