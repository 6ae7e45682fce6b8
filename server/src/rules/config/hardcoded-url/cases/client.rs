fn stock() -> &'static str {
    "http://stock.internal/items"
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
}
