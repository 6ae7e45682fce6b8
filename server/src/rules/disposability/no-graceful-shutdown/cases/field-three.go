package web

import (
	"github.com/gofiber/fiber/v3"
)

type Web struct {
	app *fiber.App
}

func (w *Web) Start() error {
	return w.app.Listen(":" + port)
	       ^^^^^^^^^^^^ disposability/no-graceful-shutdown: Shutdown
}
