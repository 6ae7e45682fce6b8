package main

import (
	"io"
	"log"
	"log/slog"
	"os"
	"path/filepath"

	rotatelogs "github.com/lestrrat-go/file-rotatelogs"
	"github.com/rs/zerolog"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"gopkg.in/natefinch/lumberjack.v2"
)

const logPath = "/var/log/shop/app.log"

func plain() {
	f, err := os.OpenFile("shop.log", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	log.SetOutput(f)
	^^^^^^^^^^^^^ logs/log-file [warning]: the file shop.log
	audit := log.New(f, "audit ", log.LstdFlags)
	         ^^^^^^^ logs/log-file
	audit.SetOutput(io.MultiWriter(os.Stdout, f))
	^^^^^^^^^^^^^^^ logs/log-file
}

func structured(dir string) *slog.Logger {
	out, _ := os.Create(filepath.Join(dir, "shop.json"))
	_ = slog.New(slog.NewTextHandler(out, nil))
	             ^^^^^^^^^^^^^^^^^^^ logs/log-file: a file
	return slog.New(slog.NewJSONHandler(out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	                ^^^^^^^^^^^^^^^^^^^ logs/log-file
}

func libraries() zerolog.Logger {
	file, _ := os.OpenFile(logPath, os.O_CREATE|os.O_WRONLY, 0o600)
	logrus.SetOutput(file)
	^^^^^^^^^^^^^^^^ logs/log-file: /var/log/shop/app.log
	logger := logrus.New()
	logger.SetOutput(&lumberjack.Logger{Filename: logPath, MaxSize: 100})
	                  ^^^^^^^^^^^^^^^^^ logs/log-file
	rotating, _ := rotatelogs.New("/var/log/shop/access.%Y%m%d.log")
	               ^^^^^^^^^^^^^^ logs/log-file
	logger.SetOutput(rotating)
	_ = zapcore.AddSync(file)
	    ^^^^^^^^^^^^^^^ logs/log-file
	return zerolog.New(file).With().Timestamp().Logger()
	       ^^^^^^^^^^^ logs/log-file
}

func configured() (*zap.Logger, error) {
	config := zap.Config{
	          ^^^^^^^^^^ logs/log-file: shop.log
		Level:       zap.NewAtomicLevelAt(zap.InfoLevel),
		OutputPaths: []string{"stdout", "shop.log"},
	}
	return config.Build()
}

// All of these write to the standard streams, or write something else than a log.
func streams(report io.Writer) {
	log.SetOutput(os.Stderr)
	logrus.SetOutput(os.Stdout)
	log.SetOutput(io.Discard)
	log.SetOutput(report)
	_ = slog.New(slog.NewJSONHandler(os.Stdout, nil))
	_ = zerolog.New(zerolog.ConsoleWriter{Out: os.Stderr})
	_ = zap.Config{OutputPaths: []string{"stdout"}, ErrorOutputPaths: []string{"stderr"}}
	_ = zapcore.AddSync(os.Stdout)
	stdout, _ := os.OpenFile("/dev/stdout", os.O_WRONLY, 0)
	log.SetOutput(stdout)
	named, _ := os.Create(os.Getenv("LOG_FILE"))
	log.SetOutput(named)
	// log.SetOutput(f) is what this did before.
	csv, _ := os.Create("export.csv")
	defer csv.Close()
}

type logger struct{}

func (logger) SetOutput(w io.Writer) {}

func shadowed(log logger) {
	f, _ := os.Create("shadow.log")
	log.SetOutput(f)
}
