package main

import (
	"log"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func main() {
	srv := &http.Server{Addr: ":" + os.Getenv("PORT")}
	log.Fatal(srv.ListenAndServe())
	          ^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown
	r := gin.Default()
	r.Run(":" + os.Getenv("PORT"))
	^^^^^ disposability/no-graceful-shutdown
	e := echo.New()
	e.Start(":" + os.Getenv("PORT"))
	^^^^^^^ disposability/no-graceful-shutdown
}
