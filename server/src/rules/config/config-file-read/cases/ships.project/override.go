package main

import "github.com/spf13/viper"

func load() {
	viper.SetConfigFile("config.yml")
	viper.AutomaticEnv()
}
