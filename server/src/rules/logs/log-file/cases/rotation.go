package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/beego/beego/v2/core/logs"
	"github.com/gookit/slog/handler"
	"github.com/hashicorp/logutils"
	"github.com/lmittmann/tint"
	"github.com/rs/zerolog"
	"github.com/rs/zerolog/diode"
	"github.com/rs/zerolog/log"
	"k8s.io/klog/v2"
	clog "unknwon.dev/clog/v2"
)

func rotation() error {
	if err := logs.SetLogger("file", `{"filename":"shop.log"}`); err != nil {
	          ^^^^^^^^^^^^^^ logs/log-file
		return err
	}
	_ = clog.NewFile(100, clog.FileConfig{Filename: "shop.log", FileRotationConfig: clog.FileRotationConfig{Rotate: true}})
	                      ^^^^^^^^^^^^^^^ logs/log-file
	_ = handler.MustRotateFile("/var/log/shop/error.log", handler.EveryHour)
	    ^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
	_ = flag.Set("log_dir", "/var/log/shop")
	    ^^^^^^^^ logs/log-file
	file, err := os.OpenFile("shop.log", os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	klog.SetOutput(file)
	^^^^^^^^^^^^^^ logs/log-file
	klog.SetOutputBySeverity("ERROR", file)
	^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
	log.Logger = log.Output(file)
	             ^^^^^^^^^^ logs/log-file
	_ = zerolog.New(diode.NewWriter(file, 1000, 10*time.Millisecond, nil))
	    ^^^^^^^^^^^ logs/log-file
	_ = tint.NewHandler(file, nil)
	    ^^^^^^^^^^^^^^^ logs/log-file
	_ = &logutils.LevelFilter{MinLevel: "WARN", Writer: file}
	     ^^^^^^^^^^^^^^^^^^^^ logs/log-file
	return nil
}

// The console, what the environment names, and files that are no logs.
func others(out io.Writer, rows []string) error {
	if err := logs.SetLogger("console", `{"level":7}`); err != nil {
		return err
	}
	_ = flag.Set("logtostderr", "true")
	klog.SetOutput(os.Stderr)
	klog.SetOutput(out)
	_ = tint.NewHandler(os.Stdout, nil)
	log.Logger = log.Output(zerolog.ConsoleWriter{Out: os.Stderr})
	_ = handler.MustRotateFile(os.Getenv("LOG_FILE"), handler.EveryHour)
	report, err := os.OpenFile("report.csv", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	fmt.Fprintln(report, rows)
	read, err := os.OpenFile("/var/log/shop.log", os.O_RDONLY, 0)
	if err == nil {
		fmt.Fprintln(out, read.Name())
	}
	return err
}
