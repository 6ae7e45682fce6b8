package main

import (
	"database/sql"
	"log"
	"os"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	                                ^^^^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable
	redis := os.Getenv("REDIS_URL")
	if redis == "" {
		log.Fatal("REDIS_URL is not set")
	}
	level := os.Getenv("LOG_LEVEL")
	start(db, err, redis, level)
}

func secret() string {
	return mustGetEnv("JWT_SECRET")
}
