package main

import (
	"fmt"
	"io/ioutil"
	"os"
	"path/filepath"
	"strconv"

	"github.com/sevlyar/go-daemon"
)

const pidFile = "/var/run/shop.pid"

func write() error {
	pid := []byte(strconv.Itoa(os.Getpid()))
	if err := os.WriteFile(pidFile, pid, 0o644); err != nil {
	          ^^^^^^^^^^^^ concurrency/pid-file [warning]
		return err
	}
	if err := ioutil.WriteFile("shop.pid", pid, 0o644); err != nil {
	          ^^^^^^^^^^^^^^^^ concurrency/pid-file
		return err
	}
	f, err := os.OpenFile(filepath.Join("run", "shop.pid"), os.O_CREATE|os.O_RDWR, 0o644)
	          ^^^^^^^^^^^ concurrency/pid-file
	if err != nil {
		return err
	}
	defer f.Close()
	lock, err := os.Create("worker" + ".pid")
	             ^^^^^^^^^ concurrency/pid-file
	if err == nil {
		fmt.Fprintln(lock, os.Getpid())
	}
	_ = &daemon.Context{PidFileName: "shop.pid", PidFilePerm: 0o644}
	     ^^^^^^^^^^^^^^ concurrency/pid-file
	return err
}

func named(pidFile string) error {
	_, err := os.Create(pidFile)
	          ^^^^^^^^^ concurrency/pid-file
	return err
}

// Reading one, removing one, and files of another kind.
func others(name string) error {
	if _, err := os.ReadFile(pidFile); err != nil {
		return err
	}
	if old, err := os.Open("/run/other.pid"); err == nil {
		old.Close()
	}
	if err := os.WriteFile("report.csv", nil, 0o600); err != nil {
		return err
	}
	if _, err := os.Create(name); err != nil {
		return err
	}
	fmt.Println("os.Create(\"shop.pid\")")
	return os.Remove("shop.pid")
}

type store struct{}

func (store) WriteFile(name string, data []byte, mode int) error { return nil }

func shadowed(os store) error {
	return os.WriteFile("shop.pid", nil, 0o644)
}
