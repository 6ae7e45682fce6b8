package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

var orders = map[string]Order{}
    ^^^^^^ processes/shared-memory-state
var visits int
    ^^^^^^ processes/shared-memory-state
var names = []string{"basket"}

func index(w http.ResponseWriter, r *http.Request) {
	visits++
	names := []string{}
	names = append(names, r.URL.Path)
}

func main() {
	http.HandleFunc("/", index)
	r := gin.Default()
	r.POST("/orders", func(c *gin.Context) {
		orders[c.Param("id")] = read(c)
	})
}
