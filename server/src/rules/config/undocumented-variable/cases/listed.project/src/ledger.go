package ledger

import "os"

var url = os.Getenv("LEDGER_URL")
          ^^^^^^^^^^^^^^^^^^^^^^^ config/undocumented-variable
var db = os.Getenv("DATABASE_URL")
