region      = "eu-west-1"
db_password = "tr0ub4dor-and-3"
               ^^^^^^^^^^^^^^^ config/hardcoded-secret
tags = { team = "shop" }
