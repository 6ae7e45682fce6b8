package jobs

import "os/exec"

// Written out in the call, the line would leave its variable without a use.
func dump() error {
	line := "pg_dump -Fc shop"
	return exec.Command("sh", "-c", line).Run()
	       ^^^^^^^^^^^^ dependencies/shell-out
}
