package main

import (
	"os"

	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gofiber/fiber/v2/middleware/session"
	gorilla "github.com/gorilla/sessions"
)

var files = gorilla.NewFilesystemStore("", []byte(os.Getenv("KEY")))
            ^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-session
var signed = gorilla.NewCookieStore([]byte(os.Getenv("KEY")))
var memory = memstore.NewStore([]byte(os.Getenv("KEY")))
             ^^^^^^^^^^^^^^^^^ processes/local-session
var cookies = cookie.NewStore([]byte(os.Getenv("KEY")))
var fiber = session.New()
            ^^^^^^^^^^^ processes/local-session
var redis = session.New(session.Config{Storage: storage})
