package web

import (
	fiber2 "github.com/gofiber/fiber/v2"
)

type Web struct {
	app *fiber2.App
}

func (w *Web) Start() error {
	return w.app.Listen(":" + port)
	       ^^^^^^^^^^^^ disposability/no-graceful-shutdown: Shutdown
}
