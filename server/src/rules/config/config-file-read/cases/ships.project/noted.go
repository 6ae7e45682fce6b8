package main

import "github.com/spf13/viper"

func read() {
	// No viper.AutomaticEnv() yet.
	viper.SetConfigFile("config.yml")
	                    ^^^^^^^^^^^^ config/config-file-read
}
