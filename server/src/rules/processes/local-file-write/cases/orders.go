package main

import "os"

func keep(rows []byte) error {
	return os.WriteFile("data/orders.json", rows, 0o600)
	       ^^^^^^^^^^^^ processes/local-file-write
}
