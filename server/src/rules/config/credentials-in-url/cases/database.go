package database

import (
	"database/sql"
	"fmt"
	"os"
)

const dsn = "postgres://shop:tr0ub4dor@db.internal:5432/shop"
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url [error]

func open() (*sql.DB, error) {
	broker := "amqp://worker:tr0ub4dor@queue.internal:5672/"
	           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
	fmt.Println(len(broker))
	return sql.Open("postgres", dsn)
}

// postgres://user:tr0ub4dor@db.internal/shop is how it looks.
func fine(password string) []string {
	return []string{
		"postgres://db.internal:5432/shop",
		os.Getenv("DATABASE_URL"),
		fmt.Sprintf("postgres://shop:%s@db.internal/shop", password),
		"postgres://shop:" + password + "@db.internal/shop",
		"postgres://${USER}:${PASSWORD}@db.internal/shop",
		"postgres://user:password@host/database",
	}
}
