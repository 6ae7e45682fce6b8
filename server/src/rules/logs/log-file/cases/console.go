package main

import (
	"log"
	"log/slog"
	"os"

	"go.uber.org/zap"
)

func setup() (*zap.Logger, error) {
	f, err := os.OpenFile("/var/log/shop.log", os.O_APPEND|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	log.SetOutput(f)
	^^^^^^^^^^^^^ logs/log-file
	slog.SetDefault(slog.New(slog.NewJSONHandler(f, nil)))
	                         ^^^^^^^^^^^^^^^^^^^ logs/log-file
	return zap.Config{OutputPaths: []string{"/var/log/shop.json"}}.Build()
	       ^^^^^^^^^^ logs/log-file
}
