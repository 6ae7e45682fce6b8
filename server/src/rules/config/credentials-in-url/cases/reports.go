package reports

import "database/sql"

const dsn = "postgres://shop:tr0ub4dor@reports.internal:5432/shop"
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url

func open() (*sql.DB, error) {
	return sql.Open("postgres", dsn)
}
