package main

import (
	"github.com/golang-migrate/migrate/v4"
	"gorm.io/gorm"
)

func main() {
	db, _ := gorm.Open(dialector())
	db.AutoMigrate(&Order{})
 ^^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
	m, _ := migrate.New("file://migrations", url)
	m.Up()
 ^^^^ admin-processes/migration-in-code [warning]
	elevator.Up()
}
