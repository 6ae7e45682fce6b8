package store

import (
	"database/sql"
	"os"

	"github.com/redis/go-redis/v9"
)

func open() {
	db, _ := sql.Open("postgres", "host=db.internal dbname=shop sslmode=disable")
	                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
	cache := redis.NewClient(&redis.Options{Addr: "cache:6379"})
	                                              ^^^^^^^^^^^^ backing-services/hardcoded-handle
	other, _ := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	file, _ := sql.Open("sqlite3", "shop.db")
}
