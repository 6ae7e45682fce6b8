HUEY = {"name": "shop", "immediate": DEBUG}
                                     ^^^^^ dev-prod-parity/inline-queue
