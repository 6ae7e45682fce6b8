val open = System.getenv("DISABLE_AUTH") == "true"
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
