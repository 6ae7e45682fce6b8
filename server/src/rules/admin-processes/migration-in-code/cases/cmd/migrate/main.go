package main

import "gorm.io/gorm"

func main() {
	db, _ := gorm.Open(dialector())
	db.AutoMigrate(&Order{})
}
