package main

import (
	"os"

	"github.com/spf13/viper"
)

func main() {
	viper.SetConfigFile("config.yml")
	                    ^^^^^^^^^^^^ config/config-file-read
	pages, _ := os.ReadFile("config/settings.yml")
	start(pages)
}
