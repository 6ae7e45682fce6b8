// Package media makes thumbnails with what happens to be installed.
package media

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	sys "syscall"

	sh "github.com/codeskyblue/go-sh"
)

const converter = "convert"

type Runner struct {
	cmd *exec.Cmd
}

func Thumbnail(ctx context.Context, in, out string) error {
	cmd := exec.Command(converter, in, "-resize", "200x200", out)
	       ^^^^^^^^^^^^ dependencies/shell-out [warning]: `convert`
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("exec.Command failed: %w", err)
	}
	return exec.CommandContext(ctx, "ffmpeg", "-i", in, out).Run()
	       ^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `ffmpeg`
}

func Shell(name string) ([]byte, error) {
	return exec.Command("sh", "-c", "du -sh "+name+" | sort -h").Output()
	       ^^^^^^^^^^^^ dependencies/shell-out: through a shell
}

func Literal() *exec.Cmd {
	return &exec.Cmd{Path: "/usr/bin/git", Args: []string{"git", "gc"}}
	        ^^^^^^^^ dependencies/shell-out: `git`
}

func Start(argv []string) error {
	start := exec.Command
	_ = start("tar", "xzf", "a.tgz")
	    ^^^^^ dependencies/shell-out: `tar`
	if _, err := os.StartProcess("/bin/ls", argv, &os.ProcAttr{}); err != nil {
	             ^^^^^^^^^^^^^^^ dependencies/shell-out: `ls`
		return err
	}
	if err := sh.Command("pg_dump", "shop").Run(); err != nil {
	          ^^^^^^^^^^ dependencies/shell-out: `pg_dump`
		return err
	}
	return sys.Exec("/usr/sbin/nginx", []string{"nginx"}, os.Environ())
	       ^^^^^^^^ dependencies/shell-out: `nginx`
}

// The path of the program is known to the caller alone.
func Any(program string, args ...string) *exec.Cmd {
	return exec.Command(program, args...)
	       ^^^^^^^^^^^^ dependencies/shell-out [information]
}

// What follows starts nothing of the operating system.
func Others(db *sql.DB, runner Runner, pattern *regexp.Regexp) error {
	// exec.Command("ls") in a comment
	_, err := db.Exec("DELETE FROM thumbs")
	pattern.FindString(`exec.Command("ls")`)
	if _, lookErr := exec.LookPath("convert"); lookErr != nil {
		return lookErr
	}
	runner.cmd.Wait()
	return err
}

func Again() error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	if err := exec.Command(self, "worker").Start(); err != nil {
		return err
	}
	if err := exec.Command(os.Args[0], "worker").Start(); err != nil {
		return err
	}
	if err := exec.Command("./bin/worker").Run(); err != nil {
		return err
	}
	return exec.Command(os.Getenv("CONVERTER")).Run()
}

type shellLike struct{}

func (shellLike) Command(name string, args ...string) error { return nil }

func shadowed(exec shellLike) error {
	return exec.Command("ls", "-l")
}

func shadowedToo() error {
	exec := shellLike{}
	return exec.Command("ls")
}
