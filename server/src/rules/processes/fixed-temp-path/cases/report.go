package main

import "os"

func report(rows []byte) error {
	return os.WriteFile("/tmp/report.csv", rows, 0o600)
	                    ^^^^^^^^^^^^^^^^^ processes/fixed-temp-path
}
