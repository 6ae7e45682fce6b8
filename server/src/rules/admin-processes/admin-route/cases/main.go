package main

import (
	"net/http"
	"os/exec"
)

func main() {
	http.HandleFunc("/run-migrations", migrate)
                 ^^^^^^^^^^^^^^^^^ admin-processes/admin-route [information]
	http.HandleFunc("/orders", orders)
}

func migrate(w http.ResponseWriter, r *http.Request) {
	exec.Command("goose", "up").Run()
}

func orders(w http.ResponseWriter, r *http.Request) {
	exec.Command("orders").Run()
}
