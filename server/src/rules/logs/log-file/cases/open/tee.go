package main

import (
	"io"
	"log"
	"os"
)

func start(file *os.File) {
	output, err := os.Create("shop.log")
	if err != nil {
		log.Fatal(err)
	}
	defer output.Close()
	log.SetOutput(io.MultiWriter(os.Stdout, output))
	^^^^^^^^^^^^^ logs/log-file
}
