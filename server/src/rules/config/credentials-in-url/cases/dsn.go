package shop

import (
	"database/sql"
	"fmt"
)

func open(user, given, host string) {
	sql.Open("mysql", "shop:tr0ub4dor-and-3@tcp(db.shop.internal:3306)/shop?parseTime=true")
	                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url

	sql.Open("mysql", fmt.Sprintf("%s:%s@tcp(%s)/shop", user, given, host))
	sql.Open("mysql", "user:password@tcp(localhost:3306)/shop")
}
