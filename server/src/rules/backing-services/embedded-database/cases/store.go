package store

import (
	"database/sql"

	bolt "go.etcd.io/bbolt"
)

func open() {
	sql.Open("sqlite3", "./shop.db")
                     ^^^^^^^^^^^ backing-services/embedded-database
	bolt.Open("shop.bolt", 0600, nil)
           ^^^^^^^^^^^ backing-services/embedded-database
	sql.Open("sqlite3", ":memory:")
	sql.Open("sqlite3", path)
}
