package main

import (
	"log"
	"os"
	"os/exec"
	"syscall"

	"github.com/VividCortex/godaemon"
	"github.com/sevlyar/go-daemon"
)

func reborn() {
	cntxt := &daemon.Context{
		WorkDir: "/srv/shop",
		Umask:   0o27,
	}
	child, err := cntxt.Reborn()
	              ^^^^^^^^^^^^ concurrency/daemonize [warning]
	if err != nil {
		log.Fatal(err)
	}
	if child != nil {
		return
	}
	defer cntxt.Release()
}

func detach(self string) error {
	attr := &syscall.ProcAttr{
		Env: os.Environ(),
		Sys: &syscall.SysProcAttr{Setsid: true},
		      ^^^^^^^^^^^^^^^^^^^ concurrency/daemonize: a session of its own
	}
	_, err := os.StartProcess(os.Args[0], os.Args, &os.ProcAttr{Sys: attr.Sys})
	return err
}

func onWindows(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{CreationFlags: windows.DETACHED_PROCESS}
	                   ^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
	cmd.SysProcAttr = &syscall.SysProcAttr{CreationFlags: windows.CREATE_NO_WINDOW}
}

func legacy() {
	godaemon.MakeDaemon(&godaemon.DaemonAttr{})
	^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
	if _, err := syscall.Setsid(); err != nil {
	             ^^^^^^^^^^^^^^ concurrency/daemonize
		log.Print("syscall.Setsid failed")
	}
}

// Groups and signals of children are something else.
func children() *exec.Cmd {
	// syscall.Setsid() is called elsewhere
	self, _ := os.Executable()
	cmd := exec.Command(self)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: false}
	// A terminal for somebody who looks at it.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	return cmd
}

type SysProcAttr struct{ Setsid bool }

type phoenix struct{}

func (phoenix) Reborn() {}

func own() {
	_ = SysProcAttr{Setsid: true}
	phoenix{}.Reborn()
	go func() { log.Print("a goroutine") }()
}
