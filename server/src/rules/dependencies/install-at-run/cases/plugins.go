package plugins

import (
	"context"
	"os/exec"
)

func install(ctx context.Context, name string) error {
	if err := exec.Command("npm", "install", "left-pad").Run(); err != nil {
	          ^^^^^^^^^^^^ dependencies/install-at-run
		return err
	}
	if err := exec.CommandContext(ctx, "go", "install", "example.com/tool@latest").Run(); err != nil {
	          ^^^^^^^^^^^^^^^^^^^ dependencies/install-at-run
		return err
	}
	return exec.Command("sh", "-c", "apt-get install -y ffmpeg").Run()
	       ^^^^^^^^^^^^ dependencies/install-at-run
}

func notInstalling() {
	_ = "npm install left-pad"
	// exec.Command("pip", "install", "x")
	install(context.Background(), "pip install")
}
