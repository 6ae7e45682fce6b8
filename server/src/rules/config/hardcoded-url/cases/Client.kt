val stock = "http://stock.corp/items"
             ^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
val docs = "https://kotlinlang.org"
