package main

import (
	"os"

	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.Start(":" + os.Getenv("PORT"))
	^^^^^^^ disposability/no-graceful-shutdown
}
