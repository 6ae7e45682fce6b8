package main

import (
	"net"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

func main() {
	http.ListenAndServe(":8080", nil)
                     ^^^^^^^ port-binding/hardcoded-port
	server := &http.Server{Addr: ":8081"}
                              ^^^^^^^ port-binding/hardcoded-port
	gin.Default().Run(":8082")
                   ^^^^^^^ port-binding/hardcoded-port
	gin.Default().Run()
	net.Listen("unix", "/run/shop.sock")
	http.ListenAndServe(":"+os.Getenv("PORT"), nil)
	http.ListenAndServe("127.0.0.1:6060", pprof)
                     ^^^^^^^^^^^^^^^^ port-binding/hardcoded-port [information]
}
