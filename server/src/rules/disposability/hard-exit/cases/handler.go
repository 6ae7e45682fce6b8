package main

import (
	"log"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

func orders(w http.ResponseWriter, r *http.Request) {
	rows, err := load()
	if err != nil {
		log.Fatal(err)
		^^^^^^^^^ disposability/hard-exit: Return
	}
	write(w, rows)
}

func order(c *gin.Context) {
	os.Exit(1)
	^^^^^^^ disposability/hard-exit
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
