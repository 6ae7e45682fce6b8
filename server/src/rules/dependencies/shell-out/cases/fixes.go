package jobs

import (
	"context"
	"os/exec"
)

func rotate(ctx context.Context) error {
	if err := exec.Command("sh", "-c", "pg_dump -Fc shop").Run(); err != nil {
	          ^^^^^^^^^^^^ dependencies/shell-out
		return err
	}
	return exec.CommandContext(ctx, "bash", "-c", "git gc --auto").Run()
	       ^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
}
