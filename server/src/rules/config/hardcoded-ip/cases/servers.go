package servers

var ledger = "10.20.3.14:9000"
              ^^^^^^^^^^ config/hardcoded-ip
var version = "10.20.3.14"
