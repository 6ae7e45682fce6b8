package main

import (
	"io"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

type output struct{ Out, DefaultWriter io.Writer }

func assigned(out *output) (*zap.Logger, error) {
	logger := logrus.New()
	file, err := os.OpenFile("shop.log", os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	logger.Out = file
	       ^^^ logs/log-file: shop.log
	gin.DefaultWriter = io.MultiWriter(file, os.Stdout)
	    ^^^^^^^^^^^^^ logs/log-file
	config := zap.NewProductionConfig()
	config.OutputPaths = []string{"/var/log/shop.log"}
	       ^^^^^^^^^^^ logs/log-file

	// Streams, and fields of other things.
	logger.Out = os.Stderr
	gin.DefaultWriter = io.Discard
	config.OutputPaths = []string{"stderr"}
	out.Out = file
	out.DefaultWriter = file
	return config.Build()
}
