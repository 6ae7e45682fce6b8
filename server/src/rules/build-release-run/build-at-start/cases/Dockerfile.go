FROM golang:1.24
CMD ["go", "run", "./cmd/server"]
      ^^^^^^^^^^^^^^^^^^^^^^^^^ build-release-run/build-at-start [warning]: `go run` compiles
