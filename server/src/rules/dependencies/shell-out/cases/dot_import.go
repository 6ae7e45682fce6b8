package jobs

import . "os/exec"

func list() ([]byte, error) {
	return Command("ls", "-l").Output()
	       ^^^^^^^ dependencies/shell-out
}
