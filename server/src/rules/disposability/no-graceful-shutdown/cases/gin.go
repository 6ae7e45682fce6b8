package main

import (
	"os"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.Run(":" + os.Getenv("PORT"))
	^^^^^ disposability/no-graceful-shutdown
}
