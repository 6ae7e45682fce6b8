package media

import (
	"context"
	"os/exec"

	execute "github.com/alexellis/go-execute/v2"
	"github.com/bitfield/script"
	gosh "github.com/codeskyblue/go-sh"
	"github.com/go-cmd/cmd"
	"github.com/magefile/mage/sh"
	"github.com/sourcegraph/run"
)

func Libraries(ctx context.Context, in string) error {
	if _, err := script.Exec("pdftotext in.pdf").String(); err != nil {
	             ^^^^^^^^^^^ dependencies/shell-out
		return err
	}
	script.File(in).Exec("jq .total").Stdout()
	^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
	<-cmd.NewCmd("qpdf", "--decrypt", in).Start()
	  ^^^^^^^^^^ dependencies/shell-out
	if err := gosh.NewSession().Command("tar", "xzf", in).Run(); err != nil {
	          ^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
		return err
	}
	task := execute.ExecTask{Command: "git", Args: []string{"gc"}}
	        ^^^^^^^^^^^^^^^^ dependencies/shell-out
	if _, err := task.Execute(ctx); err != nil {
		return err
	}
	if err := run.Bash(ctx, "du -sh .").Run().Wait(); err != nil {
	          ^^^^^^^^ dependencies/shell-out
		return err
	}
	return sh.RunV("zip", "-r", "out.zip", in)
	       ^^^^^^^ dependencies/shell-out
}

// Our own program, and methods of other things.
func Own(ctx context.Context, pipe Pipe, task execute.ExecTask) error {
	pipe.Exec("jq .total")
	script.File("in.txt").Match("total").Stdout()
	if _, err := task.Execute(ctx); err != nil {
		return err
	}
	return exec.CommandContext(ctx, "/proc/self/exe", "worker").Run()
}
