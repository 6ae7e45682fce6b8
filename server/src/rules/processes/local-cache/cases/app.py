app.config["CACHE_TYPE"] = "SimpleCache"
                           ^^^^^^^^^^^^^ processes/local-cache
other.config["CACHE_TYPE"] = chosen
